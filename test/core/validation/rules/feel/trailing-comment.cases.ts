import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=p // note\n' } },
    { texts: { 'internal_prompt': '="https://example.com"' } },
    { texts: { 'resultExpression': '={a: status} // note' } },
    { texts: { 'retries': '=3 // attempts' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=p // note' }, finds: [ { field: 'internal_prompt', from: 3, to: 10 } ], fixed: { 'internal_prompt': '=p' } },
    { outputs: [ { source: '=openAiResponse // all', target: 'answer' } ], finds: [ { field: 'output:answer', from: 16, to: 22 } ], fixed: { 'output:answer': '=openAiResponse' } }
  ]
};
