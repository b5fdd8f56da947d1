import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=jobError("x", {}, job.retries - 1)' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=jobError("x")' }, finds: [ { from: 1, to: 14 } ], fixed: { 'errorExpression': '=jobError("x", {}, job.retries - 1)' } },
    { texts: { 'errorExpression': '=jobError("x", {a: 1})' }, fixed: { 'errorExpression': '=jobError("x", {a: 1}, job.retries - 1)' } },
    { texts: { 'errorExpression': '=jobError(errorMessage: "x")' }, noFix: true }
  ]
};
