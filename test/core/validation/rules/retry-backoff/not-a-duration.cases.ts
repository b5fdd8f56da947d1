import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'retryBackoff': 'P1D' } },
    { texts: { 'retryBackoff': '' } }
  ],
  invalid: [
    { texts: { 'retryBackoff': '30 seconds' }, finds: [ { field: 'retryBackoff', values: { found: '30 seconds' } } ], fixed: { 'retryBackoff': 'PT30S' } },
    { texts: { 'retryBackoff': '30' }, fixed: { 'retryBackoff': 'PT30S' } },
    { texts: { 'retryBackoff': 'P1M' }, fixed: { 'retryBackoff': 'PT1M' } },
    { texts: { 'retryBackoff': 'P1W' }, fixed: { 'retryBackoff': 'P7D' } },
    { texts: { 'retryBackoff': '=duration("PT5M")' }, fixed: { 'retryBackoff': 'PT5M' } },
    { texts: { 'retryBackoff': 'later' }, noFix: true }
  ]
};
