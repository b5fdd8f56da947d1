import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a = null then "b" else a' } },
    { texts: { 'internal_prompt': '=if a != null and is defined(b) then "b" else a' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=if a = "null" then "b" else a' }, finds: [ { from: 4, to: 14 } ], fixed: { 'internal_prompt': '=if a = null then "b" else a' } },
    { texts: { 'internal_prompt': '=if is defined(a) = null then "b" else a' }, noFix: true },
    { texts: { 'internal_prompt': '=if a > null then "b" else a' }, noFix: true }
  ]
};
