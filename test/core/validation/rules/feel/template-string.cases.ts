import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '="Hi " + `first name`' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=`Hi ${name}!`' }, finds: [ { from: 1, to: 14 } ], fixed: { 'internal_prompt': '="Hi " + name + "!"' } }
  ]
};
