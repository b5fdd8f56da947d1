import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=substring(name, 1, 3)' } },
    { texts: { 'internal_prompt': '=string(max(1, 2, 3, 4))' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=upper case(a, b)' }, finds: [ { from: 1, to: 17 } ], noFix: true },
    { texts: { 'errorExpression': '=bpmnError()' }, noFix: true },
    { texts: { 'internal_prompt': '=string join(liste: names)' }, noFix: true }
  ]
};
