import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={answer: response.body.id}' } },
    { texts: { 'resultExpression': '={body: response.body.id}' }, outputs: [ { source: '=body', target: 'answer' } ] },
    { texts: { 'resultExpression': '=response.body' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '={body: response.body.id}' }, finds: [ { from: 2, to: 6, values: { key: 'body' } } ], fixed: { 'resultExpression': '={openAiBody: response.body.id}' } },
    { texts: { 'resultExpression': '={"headers" : response.headers}' }, fixed: { 'resultExpression': '={openAiHeaders : response.headers}' } },
    { texts: { 'resultExpression': '=response' }, finds: [ { from: 1, to: 9, values: { key: 'headers' } }, { values: { key: 'body' } } ], noFix: true }
  ]
};
