import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '2' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '2.1' }, finds: [ { values: { found: '2.1' } } ], fixed: { 'internal_temperature': '2' } },
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '-1' }, fixed: { 'internal_temperature': '0' } },
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '="3"' }, fixed: { 'internal_temperature': '2' } }
  ]
};
