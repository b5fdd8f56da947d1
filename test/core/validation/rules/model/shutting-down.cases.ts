import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_custom_model': 'gpt-5.1' } },
    { texts: { 'internal_custom_model': 'gpt-4o' }, context: { today: '2026-06-01' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-4O' }, finds: [ { values: { model: 'gpt-4o', date: '2027-01-14', days: '53' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-terra' } },
    { texts: { 'internal_model': 'gpt-4o', 'internal_custom_model': undefined }, finds: [ { field: 'internal_model', values: { model: 'gpt-4o', date: '2027-01-14', days: '53' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-terra' } },
    { texts: { 'internal_custom_model': 'gpt-5-mini' }, finds: [ { field: 'internal_custom_model' } ] }
  ]
};
