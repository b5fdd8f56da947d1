import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=jobError("x", {}, 1, duration("PT10S"))' } },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, backoff(2))' } },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, duration(pause))' } },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, duration("PT" + string(job.retries) + "M"))' } },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, @"P1DT2H")' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=bpmnError(401)' }, finds: [ { from: 11, to: 14, values: { name: 'errorCode', kind: 'string', actual: 'number' } } ], fixed: { 'errorExpression': '=bpmnError("401")' }, catchScopes: [ { id: 'Task_1', events: [ { id: 'E', name: null, type: 'boundaryEvent', errorCode: '401' } ] } ] },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, "PT10S")' }, fixed: { 'errorExpression': '=jobError("x", {}, 1, duration("PT10S"))' } },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, duration("10 seconds"))' }, finds: [ { values: { name: 'retryBackoff', kind: 'days and time duration', actual: 'duration("10 seconds")' } } ], fixed: { 'errorExpression': '=jobError("x", {}, 1, duration("PT10S"))' } },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, "2 minutes")' }, fixed: { 'errorExpression': '=jobError("x", {}, 1, duration("PT2M"))' } },
    { texts: { 'errorExpression': '=jobError("x", {}, 1, duration("later"))' }, noFix: true },
    { texts: { 'errorExpression': '=bpmnError("X", null)' }, noFix: true },
    { texts: { 'errorExpression': '=jobError("a", {}, 1, duration("P1M"))' }, noFix: true },
    { texts: { 'errorExpression': '=jobError("a", {}, 1, @"P1Y")' }, noFix: true }
  ]
};
