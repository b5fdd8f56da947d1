import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'say "hi"' } },
    { texts: { 'internal_prompt': '="say \\"hi\\""' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'say \\"hi\\"' }, finds: [ { from: 4, to: 6 }, { from: 8, to: 10 } ], fixed: { 'internal_prompt': 'say "hi"' } }
  ]
};
