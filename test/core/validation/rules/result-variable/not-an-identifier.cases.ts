import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultVariable': 'answer' } },
    { texts: { 'resultVariable': 'größe_1' } }
  ],
  invalid: [
    { texts: { 'resultVariable': 'my answer' }, finds: [ { field: 'resultVariable', values: { found: 'my answer' } } ], fixed: { 'resultVariable': 'my_answer' } },
    { texts: { 'resultVariable': '=answer' }, fixed: { 'resultVariable': 'answer' } },
    { texts: { 'resultVariable': 'a.b' }, fixed: { 'resultVariable': 'a_b' } },
    { texts: { 'resultVariable': '1st' }, fixed: { 'resultVariable': '_1st' } }
  ]
};
