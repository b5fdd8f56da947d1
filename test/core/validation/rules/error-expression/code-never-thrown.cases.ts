import type { RuleCases } from '../../../../helpers/rule-cases';

const BUSY = { id: 'Event_1', name: 'Ask a human', type: 'boundaryEvent' as const, errorCode: 'BUSY' };

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=bpmnError("BUSY")' }, catchScopes: [ { id: 'Task_1', events: [ BUSY ] } ] },
    { texts: { 'errorExpression': '=bpmnError(error.code)' }, catchScopes: [ { id: 'Task_1', events: [ BUSY ] } ] },
    { catchScopes: [ { id: 'Task_1', events: [ { ...BUSY, errorCode: null } ] } ] },
    { texts: { 'errorExpression': '={errorType: if job.retries = 1 then "bpmnError" else "ignoreError", errorCode: "BUSY"}' }, catchScopes: [ { id: 'Task_1', events: [ { id: 'Catch_1', type: 'boundaryEvent', name: 'Busy', errorCode: 'BUSY' } ] } ] },
    { texts: { 'errorExpression': '=context put({errorType: "bpmnError"}, "errorCode", "BUSY")' }, catchScopes: [ { id: 'Task_1', events: [ { id: 'Catch_1', type: 'boundaryEvent', name: 'Busy', errorCode: 'BUSY' } ] } ] }
  ],
  invalid: [
    { catchScopes: [ { id: 'Task_1', events: [ BUSY ] } ], finds: [ { field: 'errorExpression', values: { event: 'Ask a human', code: 'BUSY' } } ], noFix: true }
  ]
};
