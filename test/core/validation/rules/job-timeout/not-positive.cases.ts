import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'jobTimeout': 'PT10M' } }
  ],
  invalid: [
    { texts: { 'jobTimeout': 'PT0S' }, finds: [ { field: 'jobTimeout', values: { found: 'PT0S' } } ], noFix: true },
    { texts: { 'jobTimeout': '-PT5S' }, noFix: true }
  ]
};
