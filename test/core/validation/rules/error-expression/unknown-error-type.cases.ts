import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '={errorType: "ignoreError"}' } },
    { texts: { 'errorExpression': '={}' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '={code: "x"}' }, finds: [ { from: 1, to: 12 } ], noFix: true },
    { texts: { 'errorExpression': '=if error = null then null else {errorType: "error"}' }, noFix: true }
  ]
};
