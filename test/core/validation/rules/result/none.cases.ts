import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'resultExpression': '', 'resultVariable': 'answer' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '' }, finds: [ { field: 'resultExpression' } ], fixed: { 'resultExpression': '={answer: response.body.choices[1].message.content}' } },
    { operation: 'moderation', texts: { 'resultExpression': undefined }, fixed: { 'resultExpression': '={flagged: response.body.results[1].flagged}' } },
    { texts: { 'resultExpression': '={}' } }
  ]
};
