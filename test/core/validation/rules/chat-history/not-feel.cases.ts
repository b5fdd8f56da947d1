import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_chatHistory': '=[]' } },
    { texts: { 'internal_chatHistory': '=history' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '[{role: "assistant", content: "A"}]' }, finds: [ { field: 'internal_chatHistory', from: 0, to: 35 } ], fixed: { 'internal_chatHistory': '=[{role: "assistant", content: "A"}]' } },
    { texts: { 'internal_chatHistory': 'You said hello.' }, noFix: true }
  ]
};
