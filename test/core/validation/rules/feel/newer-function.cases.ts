import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={a: from json(response.body.choices[1].message.content)}' } }
  ],
  invalid: [
    { platformVersion: '8.6.0', texts: { 'resultExpression': '={a: from json(response.body.choices[1].message.content)}' }, finds: [ { values: { name: 'from json', since: '8.7' } } ], noFix: true },
    { platformVersion: '8.8', texts: { 'errorExpression': '=ignoreError()' }, finds: [ { field: 'errorExpression', values: { name: 'ignoreError', since: '8.9' } } ], noFix: true }
  ]
};
