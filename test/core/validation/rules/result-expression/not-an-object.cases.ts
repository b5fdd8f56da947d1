import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '=response.body' } },
    { texts: { 'resultExpression': '=if status = 200 then {a: 1} else null' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '=response.body.choices[1].message.content' }, finds: [ { from: 1, to: 41, values: { kind: 'string' } } ], fixed: { 'resultExpression': '={answer: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '=response.status' }, fixed: { 'resultExpression': '={status: response.status}' } },
    { texts: { 'resultExpression': '=if status = 200 then {a: 1} else "no"' } }
  ]
};
