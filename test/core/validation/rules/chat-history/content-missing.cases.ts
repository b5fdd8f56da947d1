import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[{role: "assistant", content: null, tool_calls: calls}]' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '={role: "assistant", text: "A"}' }, noFix: true },
    { texts: { 'internal_chatHistory': '=[{role: "assistant"}]' }, finds: [ { from: 2, to: 21 } ], noFix: true },
    { texts: { 'internal_chatHistory': '=[{role: "system", content: null}]' }, noFix: true }
  ]
};
