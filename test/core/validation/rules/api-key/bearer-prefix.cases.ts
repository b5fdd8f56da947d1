import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'authentication.token': '{{secrets.BEARER}}' } }
  ],
  invalid: [
    { texts: { 'authentication.token': 'Bearer {{secrets.KEY}}' }, finds: [ { from: 0, to: 7 } ], fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '="Bearer " + key' }, finds: [ { from: 2, to: 9 } ], fixed: { 'authentication.token': '="" + key' } }
  ]
};
