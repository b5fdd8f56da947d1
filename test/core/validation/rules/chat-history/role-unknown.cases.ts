import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{role: "assistant", content: "A"}]' } },
    { texts: { 'internal_chatHistory': '=[{role: "developer", content: "A"}, {role: "assistant", content: "B"}]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '=[{role: "bot", content: "A"}]' }, finds: [ { from: 9, to: 14, values: { role: 'bot' } } ], fixed: { 'internal_chatHistory': '=[{role: "assistant", content: "A"}]' } },
    { texts: { 'internal_chatHistory': '=[{role: "asistant", content: "A"}]' }, fixed: { 'internal_chatHistory': '=[{role: "assistant", content: "A"}]' } },
    { texts: { 'internal_chatHistory': '=[{role: "wizard", content: "A"}]' }, noFix: true }
  ]
};
