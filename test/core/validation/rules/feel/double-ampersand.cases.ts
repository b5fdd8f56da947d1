import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=if a and b then "&&" else "c"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=if a && b then "x" else "c"' }, finds: [ { from: 6, to: 8 } ], fixed: { 'internal_prompt': '=if a and b then "x" else "c"' } },
    { texts: { 'internal_prompt': '="Dear " & name' }, finds: [ { from: 9, to: 10, values: { found: '&', text: '+' } } ], fixed: { 'internal_prompt': '="Dear " + name' } },
    { texts: { 'internal_prompt': '=if a & b then "x" else "c"' }, fixed: { 'internal_prompt': '=if a and b then "x" else "c"' } },
    { texts: { 'internal_prompt': '=if a&&b then "x" else "c"' }, fixed: { 'internal_prompt': '=if a and b then "x" else "c"' } }
  ]
};
