import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { moreHeaders: [ { key: 'resultVariable', value: '' }, { key: 'mine', value: 'a' } ] }
  ],
  invalid: [
    { moreHeaders: [ { key: 'retryBackoff', value: 'PT5S' } ], finds: [ { field: 'retryBackoff', values: { key: 'retryBackoff' } } ], noFix: true }
  ]
};
