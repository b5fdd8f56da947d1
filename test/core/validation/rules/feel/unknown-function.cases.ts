import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=upper case(name)' } },
    { texts: { 'internal_prompt': '={f: function(x) x + 1, g: f(1)}.g' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=uper case(name)' }, finds: [ { from: 1, to: 10, values: { name: 'uper case' } } ], fixed: { 'internal_prompt': '=upper case(name)' } },
    { texts: { 'internal_prompt': '=upper(name)' }, fixed: { 'internal_prompt': '=upper case(name)' } },
    { texts: { 'internal_prompt': '=toString(n) + str(strlen(name))' }, finds: [ { values: { name: 'toString' } }, { values: { name: 'str' } }, { values: { name: 'strlen' } } ], fixed: { 'internal_prompt': '=string(n) + str(strlen(name))' } },
    { texts: { 'resultExpression': '={a: frobnicate(status)}' }, noFix: true },
    { texts: { 'internal_prompt': '=bpmnError("X")' }, noFix: true }
  ]
};
