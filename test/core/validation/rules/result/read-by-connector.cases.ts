import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={answer: response.body.id}' } },
    { texts: { 'internal_systemMessage': 'Be kind.', 'resultExpression': '={internal_systemMessage: response.body.id}' } },
    { texts: { 'resultVariable': 'queryParameters' }, outputs: [ { source: '=queryParameters', target: 'answer' } ] }
  ],
  invalid: [
    { texts: { 'resultVariable': 'queryParameters' }, finds: [ { field: 'resultVariable', values: { name: 'queryParameters' } } ], fixed: { 'resultVariable': 'openAiQueryParameters' } },
    { texts: { 'resultExpression': '={internal_systemMessage: response.body.id}' }, finds: [ { field: 'resultExpression', from: 2, to: 42 } ], noFix: true },
    { outputs: [ { source: '=openAiResponse', target: 'followRedirects' } ], finds: [ { field: 'output:followRedirects' } ], noFix: true }
  ]
};
