import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={a: response.headers.`x-request-id`}' } },
    { texts: { 'resultExpression': '={used: 1, a: response.body.usage.total_tokens-used}' } },
    { texts: { 'internal_prompt': '=string(order.total-discount)' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '={id: response.headers.x-request-id}' }, finds: [ { from: 6, to: 35, values: { text: '`x-request-id`' } } ], fixed: { 'resultExpression': '={id: response.headers.`x-request-id`}' } },
    { operation: 'moderation', texts: { 'resultExpression': '={a: response.body.results[1].categories.self-harm/intent}' }, fixed: { 'resultExpression': '={a: response.body.results[1].categories.`self-harm/intent`}' } },
    { operation: 'moderation', texts: { 'resultExpression': '={a: response.body.results[1].category_scores.hate/threatening > 0.5}' }, fixed: { 'resultExpression': '={a: response.body.results[1].category_scores.`hate/threatening` > 0.5}' } }
  ]
};
