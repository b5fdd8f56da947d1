import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { typedText } from '../../facts/typed-text';

/** The number of choices is a positive whole number. Any other value is rejected or sent as null, which requests one answer. */
export const choicesNotAPositiveInteger = defineRule({
  id: 'choices/not-a-positive-integer',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const found = typedText(facts, 'internal_choices') ?? '';

    return facts.operation !== 'chat' || found.trim() === '' || /^[1-9]\d*$/.test(found)
      ? []
      : [ { field: 'internal_choices', values: { found }, ...fixFor(facts.text('internal_choices') ?? '') } ];
  }
});


// helpers //////////

/** Removes spaces around a number. */
function fixFor(source: string) {
  const number = /^\s*([1-9]\d*)\s*$/.exec(source)?.[ 1 ];

  return number === undefined ? {} : { fix: replace('replace-value', 0, source.length, number) };
}
