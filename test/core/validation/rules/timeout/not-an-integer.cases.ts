import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'connectionTimeoutInSeconds': '' } },
    { texts: { 'connectionTimeoutInSeconds': '=seconds' } },
    { texts: { 'connectionTimeoutInSeconds': '{{secrets.TIMEOUT}}' } },
    { texts: { 'connectionTimeoutInSeconds': '="30"' } },
    { texts: { 'connectionTimeoutInSeconds': '=2.9' } },
    { texts: { 'connectionTimeoutInSeconds': ' 60 ' } }
  ],
  invalid: [
    { texts: { 'connectionTimeoutInSeconds': '30 seconds' }, finds: [ { values: { found: '30 seconds' } } ], fixed: { 'connectionTimeoutInSeconds': '30' } },
    { texts: { 'connectionTimeoutInSeconds': '2 min' }, fixed: { 'connectionTimeoutInSeconds': '120' } },
    { texts: { 'connectionTimeoutInSeconds': 'soon' }, noFix: true },
    { texts: { 'connectionTimeoutInSeconds': '="30 s"' }, finds: [ { values: { found: '30 s' } } ], fixed: { 'connectionTimeoutInSeconds': '30' } },
    { texts: { 'connectionTimeoutInSeconds': '=duration("PT30S")' }, fixed: { 'connectionTimeoutInSeconds': '30' } },
    { texts: { 'connectionTimeoutInSeconds': 'PT2M' }, fixed: { 'connectionTimeoutInSeconds': '120' } },
    { texts: { 'connectionTimeoutInSeconds': 'PT0S' }, noFix: true },
    { texts: { 'connectionTimeoutInSeconds': '99999999999' }, noFix: true }
  ]
};
