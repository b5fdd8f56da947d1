import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_temperature': '="0.5"' } }
  ],
  invalid: [
    { texts: { 'internal_temperature': '=1' }, finds: [ { field: 'internal_temperature' } ], fixed: { 'internal_temperature': '1' } },
    { texts: { 'internal_temperature': '=number(t)' }, fixed: { 'internal_temperature': '=string(number(t))' } }
  ]
};
