import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_temperature': '1' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '0,7' }, finds: [ { field: 'internal_temperature' } ], fixed: { 'internal_temperature': '0.7' } },
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '7,5' }, noFix: true },
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '="0,7"' }, fixed: { 'internal_temperature': '0.7' } }
  ]
};
