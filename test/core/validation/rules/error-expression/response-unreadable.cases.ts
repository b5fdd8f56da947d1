import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '', 'errorExpression': '=if response.status = 200 then null else null' } },
    { texts: { 'resultExpression': '={status: response.status}', 'errorExpression': '=if response.status = 200 then null else null' } },
    { texts: { 'resultExpression': '={}', 'errorExpression': '=if response.status = 204 then ignoreError() else null' } },
    { texts: { 'resultExpression': '=if status = 204 then null else {a: 1}', 'errorExpression': '=if response.status = 204 then ignoreError() else null' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=if response.status = 200 then null else null' }, finds: [ { field: 'errorExpression', from: 4, to: 19, values: { found: 'response.status' } } ], noFix: true },
    { texts: { 'errorExpression': '=if response.body.id = "c" then null else null' }, fixed: { 'errorExpression': '=if openAiResponse.id = "c" then null else null' } },
    { texts: { 'errorExpression': '=if status = 200 then null else null' }, finds: [ { from: 4, to: 10 } ], noFix: true }
  ]
};
