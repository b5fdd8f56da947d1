import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { version: 3, platformVersion: '8.2.0' },
    { platformVersion: null }
  ],
  invalid: [
    { version: 7, platformVersion: '8.2.0', finds: [ { field: 'template', values: { version: '7', newest: '3' } } ], noFix: true }
  ]
};
