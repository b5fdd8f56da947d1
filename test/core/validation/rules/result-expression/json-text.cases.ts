import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'Do not answer in JSON.', 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'internal_prompt': 'Answer in JSON.', 'resultExpression': '={a: from json(response.body.choices[1].message.content)}' } },
    { platformVersion: '8.6', texts: { 'internal_prompt': 'Answer in JSON.', 'resultExpression': '={a: response.body.choices[1].message.content}' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'Do not explain, return nothing but JSON.', 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'internal_prompt': 'Answer in JSON.', 'resultExpression': '={a: response.body.choices[1].message.content}' }, finds: [ { from: 5, to: 45 } ], fixed: { 'resultExpression': '={a: from json(response.body.choices[1].message.content)}' } }
  ]
};
