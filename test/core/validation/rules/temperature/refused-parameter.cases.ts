import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_custom_model': 'gpt-5.6-sol' } },
    { version: 3, texts: { 'internal_model': 'gpt-6-astra' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-6-astra' }, finds: [ { field: 'internal_custom_model', values: { model: 'gpt-6-astra' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-terra' } }
  ]
};
