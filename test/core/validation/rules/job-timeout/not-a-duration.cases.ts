import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'jobTimeout': 'PT10M' } }
  ],
  invalid: [
    { texts: { 'jobTimeout': '10 minutes' }, finds: [ { field: 'jobTimeout' } ], fixed: { 'jobTimeout': 'PT10M' } },
    { texts: { 'jobTimeout': '0' }, noFix: true },
    { texts: { 'jobTimeout': 'long' }, noFix: true }
  ]
};
