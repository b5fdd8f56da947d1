import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_custom_model': 'gpt-7' } },
    { texts: { 'internal_custom_model': 'gpt-5.1-mini' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-5.6-lunar' }, finds: [ { values: { model: 'gpt-5.6-lunar', nearest: 'gpt-5.6-luna' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-luna' } },
    { version: 3, texts: { 'internal_model': 'GPT-5.6-luna' }, fixed: { 'internal_model': 'gpt-5.6-luna' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna-2026-09-01' }, finds: [ { values: { model: 'gpt-5.6-luna-2026-09-01', nearest: 'gpt-5.6-luna' } } ] },
    { texts: { 'internal_custom_model': 'gpt-4-0314' }, finds: [ { values: { model: 'gpt-4-0314', nearest: 'gpt-4' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-sol' } }
  ]
};
