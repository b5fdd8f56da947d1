import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultVariable': 'r' } }
  ],
  invalid: [
    { texts: { 'resultVariable': 'openAiResponse' }, finds: [ { field: 'resultVariable', values: { name: 'openAiResponse' } } ], noFix: true }
  ]
};
