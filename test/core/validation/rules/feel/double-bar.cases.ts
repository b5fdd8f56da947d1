import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a or b then "||" else "c"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=if a || b then "x" else "c"' }, fixed: { 'internal_prompt': '=if a or b then "x" else "c"' } }
  ]
};
