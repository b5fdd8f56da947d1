import { defineRule } from '../../rule';

/** A moderation requires text to check. */
export const evaluationInputMissing = defineRule({
  id: 'evaluation-input/missing',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ operation, text }) => operation === 'moderation' && (text('internal_textToAnalyze') ?? '').trim() === ''
    ? [ { field: 'internal_textToAnalyze' } ]
    : []
});
