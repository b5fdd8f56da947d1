import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={a: response.status = 200}' } },
    { texts: { 'internal_prompt': '=if a = "1" then "b" else "c"' } },
    { texts: { 'resultExpression': '={a: if status = 200 then 1 else null}' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '={a: response.status = "200"}' }, finds: [ { from: 5, to: 28, values: { found: 'response.status = "200"', left: 'number', right: 'string' } } ], fixed: { 'resultExpression': '={a: response.status = 200}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[1].finish_reason != 1}' }, fixed: { 'resultExpression': '={a: response.body.choices[1].finish_reason != "1"}' } },
    { texts: { 'resultExpression': '={a: response.status = true}' }, noFix: true }
  ]
};
