import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a = "==" then "b" else "c"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=if a == 1 then "b" else "c"' }, finds: [ { from: 6, to: 8, values: { found: '==' } } ], fixed: { 'internal_prompt': '=if a = 1 then "b" else "c"' } },
    { texts: { 'errorExpression': '=if error.code === "401" then bpmnError("A") else null' }, fixed: { 'errorExpression': '=if error.code = "401" then bpmnError("A") else null' }, catchScopes: [ { id: 'Task_1', events: [ { id: 'E', name: null, type: 'boundaryEvent', errorCode: null } ] } ] }
  ]
};
