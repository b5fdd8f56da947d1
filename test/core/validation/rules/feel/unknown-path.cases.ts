import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={a: response.body.choices[1].message.content, b: response.headers.anything, c: response.body.usage.prompt_tokens_details.cached_tokens}' } },
    { texts: { 'internal_prompt': '=a.b.c' } },
    { operation: 'moderation', texts: { 'resultExpression': '={a: response.body.results[1].categories.`self-harm/intent`}' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '={a: response.choices[1].message.content}' }, finds: [ { from: 5, to: 21, values: { found: 'response.choices', base: 'response', keys: 'status, headers, body, reason, document' } } ], fixed: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[1].content}' }, fixed: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[1].finishReason}' }, fixed: { 'resultExpression': '={a: response.body.choices[1].finish_reason}' } },
    { texts: { 'resultExpression': '={a: response.body.results.flagged}' }, noFix: true },
    { texts: { 'errorExpression': '=if error.status = 1 then null else null' }, noFix: true },
    { texts: { 'resultExpression': '={a: response.data}' }, fixed: { 'resultExpression': '={a: response.body}' } }
  ]
};
