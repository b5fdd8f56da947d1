import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {}
  ],
  invalid: [
    { texts: { 'connectionTimeoutInSeconds': '5' }, finds: [ { field: 'connectionTimeoutInSeconds' } ], noFix: true }
  ]
};
