import { isFeel } from '../../is-feel';
import { defineRule } from '../../rule';

/** Answers are counted: 1, 2, 3. Another text is refused or sent as null, which asks for one. */
export const choicesNotAPositiveInteger = defineRule({
  id: 'choices/not-a-positive-integer',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ operation, text }) => {
    const source = text('internal_choices') ?? '';

    return operation !== 'chat' || source.trim() === '' || isFeel(source) || /secrets\./.test(source) || /^[1-9]\d*$/.test(source)
      ? []
      : [ { field: 'internal_choices', values: { found: source } } ];
  }
});
