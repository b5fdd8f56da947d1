import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '0.7' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna', 'internal_temperature': '1' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-5-mini', 'internal_temperature': '0.7' }, finds: [ { field: 'internal_temperature', values: { model: 'gpt-5-mini' } } ], fixed: { 'internal_temperature': '1' } },
    { texts: { 'internal_custom_model': 'gpt-6-sol', 'internal_temperature': '0.5' }, fixed: { 'internal_temperature': '1' } }
  ]
};
