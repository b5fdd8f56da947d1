import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a then "b?" else "c:"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=a > 1 ? "b" : "c"' }, fixed: { 'internal_prompt': '=if a > 1 then "b" else "c"' } },
    { texts: { 'resultExpression': '={n: status = 200 ? 1 : 2}' }, fixed: { 'resultExpression': '={n: if status = 200 then 1 else 2}' } },
    { texts: { 'internal_prompt': '=a ? b : c ? d : e' }, finds: [ {}, {} ], noFix: true }
  ]
};
