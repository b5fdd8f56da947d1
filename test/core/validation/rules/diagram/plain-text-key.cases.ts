import type { RuleCases } from '../../../../helpers/rule-cases';

const KEY = `sk-${ 'aB3dE6gH9jK2mN5pQ8sT' }T3BlbkFJ${ 'uV1wX4yZ7aB0cD3eF6gH' }`;

export const cases: RuleCases = {
  valid: [
    { context: { diagram: { taskIds: [ 'Task_1' ], texts: [ { elementId: 'Note_1', text: 'Ask for the key.' } ] } } },
    { context: { diagram: { taskIds: [ 'Task_0', 'Task_1' ], texts: [ { elementId: 'Note_1', text: KEY } ] } } },
    {}
  ],
  invalid: [
    { context: { diagram: { taskIds: [ 'Task_1' ], texts: [ { elementId: 'Note_1', text: `The key is ${ KEY }.` } ] } }, finds: [ { field: 'diagram', values: { element: 'Note_1' } } ], noFix: true }
  ]
};
