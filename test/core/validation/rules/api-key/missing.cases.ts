import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'authentication.token': '=key' } }
  ],
  invalid: [
    { texts: { 'authentication.token': '' }, finds: [ { field: 'authentication.token' } ], noFix: true },
    { texts: { 'authentication.token': null }, noFix: true },
    { texts: { 'authentication.token': undefined }, noFix: true }
  ]
};
