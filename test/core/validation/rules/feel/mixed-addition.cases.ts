import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '="Total: " + string(count(items))' } },
    { texts: { 'internal_prompt': '="Total: " + total' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '="Total: " + count(items)' }, finds: [ { from: 1, to: 25 } ], fixed: { 'internal_prompt': '="Total: " + string(count(items))' } }
  ]
};
