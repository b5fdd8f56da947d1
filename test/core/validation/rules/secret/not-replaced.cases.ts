import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_prompt': '{{secrets.A}}' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '={key: "{{secrets.A}}"}' }, finds: [ { field: 'resultExpression', from: 8, to: 21, values: { found: '{{secrets.A}}' } } ], noFix: true }
  ]
};
