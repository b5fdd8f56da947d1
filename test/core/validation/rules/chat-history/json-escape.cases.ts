import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{"role": "assistant", "content": "A\\nB"}]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '=[{"role": "assistant", "content": "caf\\u00e9"}]' }, finds: [ { values: { found: '\\u00e9' } } ], fixed: { 'internal_chatHistory': '=[{"role": "assistant", "content": "café"}]' } },
    { texts: { 'internal_chatHistory': '=[{"role": "assistant", "content": "a\\/b"}]' }, fixed: { 'internal_chatHistory': '=[{"role": "assistant", "content": "a/b"}]' } }
  ]
};
