import { replace } from '../../findings';
import { readChoices } from '../../fields/choices';
import { defineRule } from '../../rule';

/** For newer models, documentation and measurements disagree about more than 8 choices. Up to 8 choices are safe. */
export const choicesMayBeRefused = defineRule({
  id: 'choices/may-be-refused',
  severity: 'warning',
  check: facts => {
    const choices = readChoices(facts);
    const known = facts.model()?.known;

    return known && choices !== null && choices > known.safeChoices && choices <= known.maxChoices
      ? [ {
        field: 'internal_choices',
        values: { model: facts.model()?.id ?? known.id, maximum: String(known.safeChoices) },
        fix: replace('replace-value', 0, facts.text('internal_choices')?.length ?? 0, String(known.safeChoices))
      } ]
      : [];
  }
});
