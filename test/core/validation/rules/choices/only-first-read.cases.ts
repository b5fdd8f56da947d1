import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_choices': '1', 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'internal_choices': '3' } },
    { texts: { 'internal_choices': '2', 'resultExpression': '={a: response.body.choices[1].message.content, b: response.body.choices[2].message.content}' } }
  ],
  invalid: [
    { texts: { 'internal_choices': '3', 'resultExpression': '={a: response.body.choices[1].message.content}' }, finds: [ { field: 'internal_choices', values: { choices: '3' } } ], noFix: true }
  ]
};
