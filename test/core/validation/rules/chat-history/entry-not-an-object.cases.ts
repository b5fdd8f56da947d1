import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[message]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '=["Hi", {role: "assistant", content: "A"}]' }, finds: [ { from: 2, to: 6 } ], fixed: { 'internal_chatHistory': '=[{role: "user", content: "Hi"}, {role: "assistant", content: "A"}]' } },
    { texts: { 'internal_chatHistory': '=[1]' }, noFix: true }
  ]
};
