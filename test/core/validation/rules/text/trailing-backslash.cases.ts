import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'end\\\\' } },
    { texts: { 'internal_prompt': '="end\\\\"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'end\\' }, finds: [ { field: 'internal_prompt', from: 3, to: 4 } ], fixed: { 'internal_prompt': 'end\\\\' } }
  ]
};
