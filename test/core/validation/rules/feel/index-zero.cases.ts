import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[-1].message.content}' } }
  ],
  invalid: [
    { outputs: [ { target: 'answer', source: '=openAiResponse.choices[0].message.content' } ], finds: [ { field: 'output:answer' } ], fixed: { 'output:answer': '=openAiResponse.choices[1].message.content' } },
    { texts: { 'resultExpression': '={a: response.body.choices[0].message.content}' }, finds: [ { from: 27, to: 28 } ], fixed: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'internal_prompt': '=items[0]' }, fixed: { 'internal_prompt': '=items[1]' } }
  ]
};
