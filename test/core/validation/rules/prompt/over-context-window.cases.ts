import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { version: 3, texts: { 'internal_model': 'gpt-4', 'internal_prompt': 'word '.repeat(6000) } },
    { texts: { 'internal_custom_model': 'my-own-model', 'internal_prompt': 'word '.repeat(500000) } }
  ],
  invalid: [
    { version: 3, texts: { 'internal_model': 'gpt-4', 'internal_prompt': 'word '.repeat(8000) }, finds: [ { field: 'internal_prompt', values: { model: 'gpt-4', tokens: '10000', limit: '8192' } } ], noFix: true },
    { version: 3, texts: { 'internal_model': 'gpt-4', 'internal_prompt': `="${ 'word '.repeat(8000) }"` }, noFix: true }
  ]
};
