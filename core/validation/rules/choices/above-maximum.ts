import { replace } from '../../findings';
import { MAX_CHOICES, readChoices } from '../../fields/choices';
import { defineRule } from '../../rule';

/** OpenAI returns 400 for more choices than the model allows. */
export const choicesAboveMaximum = defineRule({
  id: 'choices/above-maximum',
  severity: 'error',
  check: facts => {
    const choices = readChoices(facts);
    const maximum = facts.model()?.known?.maxChoices ?? MAX_CHOICES;

    return choices !== null && choices > maximum
      ? [ {
        field: 'internal_choices',
        values: { maximum: String(maximum) },
        fix: replace('replace-value', 0, facts.text('internal_choices')?.length ?? 0, String(maximum))
      } ]
      : [];
  }
});
