import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=jobError(errorMessage: "x", variables: {}, retries: 2)' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=jobError(errorMessage: "x", retries: 2)' }, finds: [ { values: { missing: 'variables' } } ], noFix: true },
    { texts: { 'errorExpression': '=bpmnError(errorCode: "a", variables: {})' }, noFix: true }
  ]
};
