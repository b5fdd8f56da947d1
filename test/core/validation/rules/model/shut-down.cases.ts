import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_custom_model': 'gpt-4.1' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna' }, context: { knownModels: [ { id: 'gpt-5.6-luna', shutdown_date: null } ] } }
  ],
  invalid: [
    { version: 0, texts: { 'internal_model': 'gpt-3.5-turbo' }, finds: [ { field: 'internal_model', values: { model: 'gpt-3.5-turbo', date: '2026-10-23' } } ], fixed: { 'internal_model': 'gpt-5.6-terra' } },
    { texts: { 'internal_model': 'gpt-4', 'internal_custom_model': undefined, 'internal_temperature': '0.7' }, fixed: { 'internal_model': 'custom', 'internal_custom_model': 'gpt-5.6-sol', 'internal_temperature': '1' } },
    { texts: { 'internal_custom_model': 'gpt-4', 'internal_choices': '20' }, fixed: { 'internal_custom_model': 'gpt-5.6-sol', 'internal_choices': '8' } },
    { texts: { 'internal_custom_model': 'gpt-4.5-preview' }, finds: [ { field: 'internal_custom_model' } ] },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna' }, context: { knownModels: [ { id: 'gpt-5.6-luna', shutdown_date: '2026-11-01' } ] } },
    { texts: { 'internal_custom_model': 'gpt-4o-audio-preview-2024-12-17' }, finds: [ { values: { model: 'gpt-4o-audio-preview-2024-12-17', date: '2026-07-23' } } ] }
  ]
};
