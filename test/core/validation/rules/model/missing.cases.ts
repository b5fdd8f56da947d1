import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { operation: 'moderation' }
  ],
  invalid: [
    { texts: { 'internal_model': '', 'internal_custom_model': undefined }, finds: [ { field: 'internal_model' } ], noFix: true },
    { texts: { 'internal_model': undefined, 'internal_custom_model': undefined }, noFix: true }
  ]
};
