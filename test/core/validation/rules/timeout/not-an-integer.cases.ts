import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'connectionTimeoutInSeconds': '' } },
    { texts: { 'connectionTimeoutInSeconds': '=seconds' } },
    { texts: { 'connectionTimeoutInSeconds': '{{secrets.TIMEOUT}}' } }
  ],
  invalid: [
    { texts: { 'connectionTimeoutInSeconds': '30 seconds' }, finds: [ { values: { found: '30 seconds' } } ], fixed: { 'connectionTimeoutInSeconds': '30' } },
    { texts: { 'connectionTimeoutInSeconds': '2 min' }, fixed: { 'connectionTimeoutInSeconds': '120' } },
    { texts: { 'connectionTimeoutInSeconds': 'soon' }, noFix: true }
  ]
};
