import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=null' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=error.code' }, finds: [ { from: 1, to: 11, values: { kind: 'string' } } ], noFix: true },
    { texts: { 'errorExpression': '=if error = null then null else "AUTH"' }, noFix: true }
  ]
};
