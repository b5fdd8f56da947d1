import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { operation: 'moderation' }
  ],
  invalid: [
    { texts: { 'internal_prompt': '' }, finds: [ { field: 'internal_prompt' } ], noFix: true },
    { texts: { 'internal_prompt': null }, noFix: true }
  ]
};
