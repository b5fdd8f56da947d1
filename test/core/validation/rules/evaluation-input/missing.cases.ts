import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { operation: 'moderation' }
  ],
  invalid: [
    { operation: 'moderation', texts: { 'internal_textToAnalyze': ' ' }, finds: [ { field: 'internal_textToAnalyze' } ], noFix: true }
  ]
};
