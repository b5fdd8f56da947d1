import type { RuleCases } from '../../../../helpers/rule-cases';

const BUSY = { id: 'Event_1', name: 'Ask a human', type: 'boundaryEvent' as const, errorCode: 'OLD' };

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=bpmnError(error.code)' } },
    { texts: { 'errorExpression': '=bpmnError("BUSY")' }, catchScopes: [ { id: 'Task_1', events: [] }, { id: 'Process_1', events: [ { ...BUSY, errorCode: null } ] } ] }
  ],
  invalid: [
    { texts: { 'errorExpression': '=bpmnError("BUSY")' }, finds: [ { from: 11, to: 17, values: { code: 'BUSY' } } ], noFix: true },
    { texts: { 'errorExpression': '={errorType: "bpmnError", errorCode: "BUSY"}' }, catchScopes: [ { id: 'Task_1', events: [ BUSY ] } ] }
  ]
};
