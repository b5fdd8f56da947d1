import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '={errorType: "jobError", errorMessage: "m", retries: 1}' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '={errorType: "bpmnError", errorMessage: "m"}' }, finds: [ { values: { type: 'bpmnError', needed: 'errorCode' } } ], noFix: true },
    { texts: { 'errorExpression': '={errorType: "jobError", errorMessage: "m"}' }, finds: [ { values: { type: 'jobError', needed: 'retries' } } ], noFix: true }
  ]
};
