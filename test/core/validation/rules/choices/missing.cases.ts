import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { operation: 'moderation' }
  ],
  invalid: [
    { texts: { 'internal_choices': '' }, finds: [ { field: 'internal_choices' } ], fixed: { 'internal_choices': '1' } }
  ]
};
