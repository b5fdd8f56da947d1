import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '={errorType: "jobError", errorMessage: "m", retries: 1}' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '={errorType: "bpmnError", errorMessage: "m"}' }, finds: [ { values: { needed: 'errorCode' } } ], noFix: true },
    { texts: { 'errorExpression': '={errorType: "jobError", errorMessage: "m"}' }, finds: [ { values: { needed: 'retries' } } ], noFix: true }
  ]
};
