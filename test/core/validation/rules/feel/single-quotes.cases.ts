import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '="it\'s"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=\'hello \' + name' }, finds: [ { from: 1, to: 9 } ], fixed: { 'internal_prompt': '="hello " + name' } },
    { texts: { 'internal_prompt': '=\'say "hi" \' + name' }, fixed: { 'internal_prompt': '="say \\"hi\\" " + name' } }
  ]
};
