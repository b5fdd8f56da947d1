import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_choices': '8' } }
  ],
  invalid: [
    { texts: { 'internal_choices': '129', 'internal_custom_model': 'my-own-model' }, finds: [ { values: { maximum: '128' } } ], fixed: { 'internal_choices': '128' } },
    { texts: { 'internal_choices': '9' }, fixed: { 'internal_choices': '8' } },
    { texts: { 'internal_choices': '="9"' }, fixed: { 'internal_choices': '8' } }
  ]
};
