import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { typedText } from '../../facts/typed-text';

/** Answers are counted: 1, 2, 3. Another text is refused or sent as null, which asks for one. */
export const choicesNotAPositiveInteger = defineRule({
  id: 'choices/not-a-positive-integer',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const found = typedText(facts, 'internal_choices') ?? '';

    return facts.operation !== 'chat' || found.trim() === '' || /^[1-9]\d*$/.test(found)
      ? []
      : [ { field: 'internal_choices', values: { found }, ...cure(facts.text('internal_choices') ?? '') } ];
  }
});


// helpers //////////

/** Blanks around a number are in its way. */
function cure(source: string) {
  const number = /^\s*([1-9]\d*)\s*$/.exec(source)?.[ 1 ];

  return number === undefined ? {} : { fix: replace('replace-value', 0, source.length, number) };
}
