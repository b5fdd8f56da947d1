import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'retries': '= 2 + 3' } },
    { version: 3 },
    { texts: { 'retries': '1e1' } },
    { texts: { 'retries': '=if urgent then 5 else 3' } }
  ],
  invalid: [
    { texts: { 'retries': '="5"' }, finds: [ { field: 'retries', values: { found: '="5"' } } ], fixed: { 'retries': '5' } },
    { texts: { 'retries': 'three' }, noFix: true },
    { texts: { 'retries': '=string(3)' }, noFix: true },
    { texts: { 'retries': ' 3' }, fixed: { 'retries': '3' } },
    { texts: { 'retries': '=null' }, noFix: true }
  ]
};
