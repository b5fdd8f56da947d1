import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a then b else null' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=if a then b' }, finds: [ { from: 1, to: 3 } ], fixed: { 'internal_prompt': '=if a then b else null' } },
    { texts: { 'resultExpression': '={a: if status = 200 then reason, b: 1}' }, fixed: { 'resultExpression': '={a: if status = 200 then reason else null, b: 1}' } },
    { texts: { 'errorExpression': '=if error.code = "401" then ignoreError()' }, fixed: { 'errorExpression': '=if error.code = "401" then ignoreError() else null' } }
  ]
};
