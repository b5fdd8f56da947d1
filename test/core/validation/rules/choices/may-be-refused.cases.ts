import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_custom_model': 'gpt-4.1', 'internal_choices': '20' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-5.2', 'internal_choices': '20' }, finds: [ { values: { model: 'gpt-5.2', maximum: '8' } } ], fixed: { 'internal_choices': '8' } }
  ]
};
