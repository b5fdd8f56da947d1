import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { version: 3, texts: { 'internal_model': 'gpt-6-luna' } },
    {},
    { texts: { 'internal_custom_model': 'gpt-6-luna', 'internal_temperature': '=t' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-6-luna' }, finds: [ { field: 'internal_custom_model', values: { model: 'gpt-6-luna' } } ], noFix: true }
  ]
};
