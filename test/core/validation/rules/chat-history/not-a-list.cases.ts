import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_chatHistory': '=[]' } },
    { texts: { 'internal_chatHistory': '=get or else(history, [])' } },
    { texts: { 'internal_chatHistory': '=null' } }
  ],
  invalid: [
    { texts: { 'internal_chatHistory': '="You said hello."' }, finds: [ { field: 'internal_chatHistory', from: 1, to: 18, values: { kind: 'string' } } ], noFix: true },
    { texts: { 'internal_chatHistory': '=count(history)' }, noFix: true }
  ]
};
