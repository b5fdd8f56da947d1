import { defineRule } from '../../rule';

/** The number of choices is a field that the template needs: 1 asks for one answer. */
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
