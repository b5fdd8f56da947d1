import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=ignoreError()' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=bpmError("X")' }, finds: [ { from: 1, to: 9, values: { name: 'bpmError', nearest: 'bpmnError' } } ], fixed: { 'errorExpression': '=bpmnError("X")' }, catchScopes: [ { id: 'Task_1', events: [ { id: 'E', name: null, type: 'boundaryEvent', errorCode: 'X' } ] } ] }
  ]
};
