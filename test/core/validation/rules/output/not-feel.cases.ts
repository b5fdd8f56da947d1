import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { outputs: [ { source: '=openAiResponse', target: 'answer' } ] }
  ],
  invalid: [
    { outputs: [ { source: 'openAiResponse', target: 'answer' } ], finds: [ { field: 'output:answer', from: 0, to: 14 } ], fixed: { 'output:answer': '=openAiResponse' } },
    { outputs: [ { source: 'the answer', target: 'answer' } ], noFix: true }
  ]
};
