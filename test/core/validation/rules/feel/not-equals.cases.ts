import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a != 1 then "b" else "c"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=if a !== 1 then "b" else "c"' }, fixed: { 'internal_prompt': '=if a != 1 then "b" else "c"' } },
    { texts: { 'internal_prompt': '=if a <> 1 then "b" else "c"' }, fixed: { 'internal_prompt': '=if a != 1 then "b" else "c"' } }
  ]
};
