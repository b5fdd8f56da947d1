import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{role: who, content: "A"}]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '={messages: [{role: "assistant", content: "A"}]}' }, finds: [ { from: 1, to: 48 } ], noFix: true },
    { texts: { 'internal_chatHistory': '=[{content: "A"}]' }, finds: [ { from: 2, to: 16 } ], noFix: true }
  ]
};
