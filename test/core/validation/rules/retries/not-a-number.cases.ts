import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'retries': '= 2 + 3' } },
    { version: 3 }
  ],
  invalid: [
    { texts: { 'retries': '="5"' }, finds: [ { field: 'retries', values: { found: '="5"' } } ], fixed: { 'retries': '5' } },
    { texts: { 'retries': 'three' }, noFix: true }
  ]
};
