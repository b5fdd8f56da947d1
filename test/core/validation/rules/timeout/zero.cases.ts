import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {}
  ],
  invalid: [
    { texts: { 'connectionTimeoutInSeconds': '0' }, finds: [ { field: 'connectionTimeoutInSeconds' } ], fixed: { 'connectionTimeoutInSeconds': '30' } },
    { texts: { 'connectionTimeoutInSeconds': '= 0' } }
  ]
};
