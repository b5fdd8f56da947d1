import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{role: "assistant", content: [{type: "text", text: "A"}]}]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '=[{role: "assistant", content: 42}]' }, finds: [ { from: 31, to: 33, values: { kind: 'number' } } ], noFix: true }
  ]
};
