import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultVariable': 'body' }, outputs: [ { source: '=body', target: 'answer' } ] },
    { texts: { 'resultVariable': 'response' } }
  ],
  invalid: [
    { texts: { 'resultVariable': 'body' }, finds: [ { field: 'resultVariable', values: { name: 'body' } } ], fixed: { 'resultVariable': 'openAiBody' } },
    { texts: { 'resultVariable': 'internal_prompt' }, fixed: { 'resultVariable': 'openAiPrompt' } }
  ]
};
