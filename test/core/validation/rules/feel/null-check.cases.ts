import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a = null then "b" else a' } },
    { texts: { 'internal_prompt': '=if a != null and is defined(b) then "b" else a' } },
    { texts: { 'resultExpression': '={a: if response.body.choices[1].message.content = "null" then null else 1}' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=if a = "null" then "b" else a' }, finds: [ { from: 4, to: 14 } ], fixed: { 'internal_prompt': '=if a = null then "b" else a' } },
    { texts: { 'internal_prompt': '=if is defined(a) = null then "b" else a' }, noFix: true },
    { texts: { 'internal_prompt': '=if a > null then "b" else a' }, noFix: true },
    { texts: { 'internal_prompt': '=if a != "null" then a else "b"' }, finds: [ { from: 4, to: 15 } ], fixed: { 'internal_prompt': '=if a != null then a else "b"' } }
  ]
};
