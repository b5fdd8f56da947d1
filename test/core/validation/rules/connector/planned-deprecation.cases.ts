import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { context: { diagram: { taskIds: [ 'Task_0', 'Task_1' ] } } }
  ],
  invalid: [
    { context: { diagram: { taskIds: [ 'Task_1', 'Task_2' ] } }, finds: [ { field: 'template' } ], noFix: true }
  ]
};
