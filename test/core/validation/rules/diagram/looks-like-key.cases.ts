import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { context: { diagram: { taskIds: [ 'Task_1' ], texts: [ { elementId: 'Note_1', text: 'sk-1234' } ] } } }
  ],
  invalid: [
    { context: { diagram: { taskIds: [ 'Task_1' ], texts: [ { elementId: 'Note_1', text: 'sk-proj-aB3dE6gH9jK2mN5pQ8sTuV1w' } ] } }, finds: [ { field: 'diagram', values: { element: 'Note_1' } } ], noFix: true }
  ]
};
