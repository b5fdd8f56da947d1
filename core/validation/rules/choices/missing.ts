import { defineRule } from '../../rule';

/** The template requires the number of choices. Enter 1 for a single answer. */
export const choicesMissing = defineRule({
  id: 'choices/missing',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ operation, text }) => {
    const source = text('internal_choices');

    return operation === 'chat' && (source ?? '').trim() === ''
      ? [ { field: 'internal_choices', fix: { id: 'replace-value', values: { text: '1' }, edits: [ { from: 0, to: source?.length ?? 0, text: '1' } ] } } ]
      : [];
  }
});
