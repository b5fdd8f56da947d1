import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '0.25' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '.5' }, fixed: { 'internal_temperature': '0.5' } },
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '2.0' }, fixed: { 'internal_temperature': '2' } },
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '0.125' }, fixed: { 'internal_temperature': '0.13' } },
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '="0.5"' }, fixed: { 'internal_temperature': '0.5' } }
  ]
};
