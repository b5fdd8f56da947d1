import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{role: "developer", content: "A"}, {role: "assistant", content: "B"}]' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna', 'internal_chatHistory': '=[{role: "function", content: "A", name: "f"}]' } }
  ],
  invalid: [
    { version: 3, texts: { 'internal_model': 'gpt-4', 'internal_chatHistory': '=[{role: "developer", content: "A"}]' }, finds: [ { values: { model: 'gpt-4', role: 'developer' } } ], fixed: { 'internal_chatHistory': '=[{role: "system", content: "A"}]' } },
    { texts: { 'internal_custom_model': 'o3', 'internal_chatHistory': '=[{role: "function", content: "A", name: "f"}]' }, noFix: true }
  ]
};
