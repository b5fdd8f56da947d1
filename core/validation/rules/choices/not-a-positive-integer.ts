import { defineRule } from '../../rule';
import { typedText } from '../../typed-text';

/** Answers are counted: 1, 2, 3. Another text is refused or sent as null, which asks for one. */
export const choicesNotAPositiveInteger = defineRule({
  id: 'choices/not-a-positive-integer',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const found = typedText(facts, 'internal_choices') ?? '';

    return facts.operation !== 'chat' || found.trim() === '' || /secrets\./.test(found) || /^[1-9]\d*$/.test(found)
      ? []
      : [ { field: 'internal_choices', values: { found } } ];
  }
});
