import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{role: "user", content: "A"}, {role: "assistant", content: "B"}]' } },
    { texts: { 'internal_chatHistory': '=[{role: "user", content: "A"}, last]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '=[{role: "user", content: "A"}]' }, finds: [ { from: 2, to: 30 } ], noFix: true }
  ]
};
