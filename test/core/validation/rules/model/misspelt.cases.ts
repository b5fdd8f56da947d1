import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_custom_model': 'gpt-7' } },
    { texts: { 'internal_custom_model': 'gpt-5.1-mini' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'openai/gpt-5.6-luna' }, fixed: { 'internal_custom_model': 'gpt-5.6-luna' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna-latest' }, fixed: { 'internal_custom_model': 'gpt-5.6-luna' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna\n' }, finds: [ { values: { model: 'gpt-5.6-luna⏎', nearest: 'gpt-5.6-luna' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-luna' } },
    { texts: { 'internal_custom_model': ' gpt-4.1' }, context: { today: '2026-06-01' }, finds: [ { values: { model: '␣gpt-4.1', nearest: 'gpt-4.1' } } ], fixed: { 'internal_custom_model': 'gpt-4.1' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-lunar', 'internal_temperature': '0.7' }, fixed: { 'internal_custom_model': 'gpt-5.6-luna', 'internal_temperature': '1' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-lunar', 'internal_choices': '9' }, fixed: { 'internal_custom_model': 'gpt-5.6-luna', 'internal_choices': '8' } },
    { texts: { 'internal_custom_model': 'gpt-4O' }, finds: [ { values: { model: 'gpt-4O', nearest: 'gpt-4o' } } ], fixed: { 'internal_model': 'gpt-4o' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-lunar' }, finds: [ { values: { model: 'gpt-5.6-lunar', nearest: 'gpt-5.6-luna' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-luna' } },
    { version: 3, texts: { 'internal_model': 'GPT-5.6-luna' }, fixed: { 'internal_model': 'gpt-5.6-luna' } },
    { texts: { 'internal_custom_model': 'gpt-5.6-luna-2026-09-01' }, finds: [ { values: { model: 'gpt-5.6-luna-2026-09-01', nearest: 'gpt-5.6-luna' } } ] },
    { texts: { 'internal_custom_model': 'gpt-4-0314' }, finds: [ { values: { model: 'gpt-4-0314', nearest: 'gpt-4' } } ], fixed: { 'internal_custom_model': 'gpt-5.6-sol' } }
  ]
};
