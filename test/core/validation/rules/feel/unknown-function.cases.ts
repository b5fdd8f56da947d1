import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=upper case(name)' } },
    { texts: { 'internal_prompt': '={f: function(x) x + 1, g: f(1)}.g' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=uper case(name)' }, finds: [ { from: 1, to: 10, values: { name: 'uper case' } } ], fixed: { 'internal_prompt': '=upper case(name)' } },
    { texts: { 'resultExpression': '={a: frobnicate(status)}' }, noFix: true },
    { texts: { 'internal_prompt': '=bpmnError("X")' }, noFix: true }
  ]
};
