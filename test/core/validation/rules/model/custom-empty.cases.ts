import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {}
  ],
  invalid: [
    { texts: { 'internal_custom_model': '' }, finds: [ { field: 'internal_custom_model' } ], noFix: true },
    { texts: { 'internal_custom_model': undefined }, noFix: true }
  ]
};
