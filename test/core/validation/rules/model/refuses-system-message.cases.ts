import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_systemMessage': 'Be kind.' } },
    { texts: { 'internal_custom_model': 'o1-mini' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'o1-mini', 'internal_systemMessage': 'Be kind.' }, finds: [ { field: 'internal_systemMessage', values: { model: 'o1-mini' } } ], noFix: true }
  ]
};
