import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{role: "assistant", content: "A"}]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '={role: "assistant", content: "A"}' }, finds: [ { from: 1, to: 34 } ], fixed: { 'internal_chatHistory': '=[{role: "assistant", content: "A"}]' } }
  ]
};
