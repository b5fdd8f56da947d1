import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '="a" + b' } },
    { texts: { 'resultExpression': '={a == 1}' } },
    { texts: { 'authentication.token': '={{secrets.KEY}}' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '="a" + ' }, finds: [ { field: 'internal_prompt', values: { position: '8', rest: '' } } ], noFix: true },
    { texts: { 'resultExpression': '={a: }' }, finds: [ { field: 'resultExpression', from: 5, to: 6 } ], noFix: true },
    { texts: { 'internal_prompt': '={{secrets.KEY}}' }, noFix: true },
    { texts: { 'retries': '=3 +' }, finds: [ { field: 'retries' } ], noFix: true }
  ]
};
