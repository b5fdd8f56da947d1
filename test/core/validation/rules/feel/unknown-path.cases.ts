import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={openAiResponse: response.body}' }, outputs: [ { target: 'answer', source: '=openAiResponse.choices[1].message.content' }, { target: 'city', source: '=order.city' } ] },
    { texts: { 'resultExpression': '={openAiResponse: response.body}', 'errorExpression': '=if error != null then ignoreError({openAiResponse: {none: true}}) else null' }, outputs: [ { target: 'none', source: '=openAiResponse.none' } ] },
    { texts: { 'resultExpression': '={a: response.body}' }, outputs: [ { target: 'a', source: '={b: a.id}' }, { target: 'c', source: '=a.b' } ] },
    { texts: { 'resultExpression': '={a: response.body.choices[1].message.content, b: response.headers.anything, c: response.body.usage.prompt_tokens_details.cached_tokens}' } },
    { texts: { 'internal_prompt': '=a.b.c' } },
    { operation: 'moderation', texts: { 'resultExpression': '={a: response.body.results[1].categories.`self-harm/intent`}' } }
  ],
  invalid: [
    { outputs: [ { target: 'answer', source: '=openAiResponse.body.choices[1].message.content' } ], finds: [ { field: 'output:answer', from: 1, to: 20 } ], noFix: true },
    { texts: { 'resultVariable': 'r', 'resultExpression': '' }, outputs: [ { target: 'answer', source: '=r.choices[1].message.content' } ], fixed: { 'output:answer': '=r.body.choices[1].message.content' } },
    { texts: { 'resultExpression': '={a: response.choices[1].message.content}' }, finds: [ { from: 5, to: 21, values: { found: 'response.choices', base: 'response', keys: 'status, headers, body, reason, document' } } ], fixed: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[1].content}' }, fixed: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[1].finishReason}' }, fixed: { 'resultExpression': '={a: response.body.choices[1].finish_reason}' } },
    { texts: { 'resultExpression': '={a: response.body.results.flagged}' }, noFix: true },
    { texts: { 'errorExpression': '=if error.status = 1 then null else null' }, noFix: true },
    { texts: { 'resultExpression': '={a: response.data}' }, fixed: { 'resultExpression': '={a: response.body}' } }
  ]
};
