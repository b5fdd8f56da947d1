import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { version: 3 }
  ],
  invalid: [
    { texts: { 'internal_temperature': '' }, finds: [ { field: 'internal_temperature' } ], fixed: { 'internal_temperature': '1' } },
    { texts: { 'internal_temperature': undefined } }
  ]
};
