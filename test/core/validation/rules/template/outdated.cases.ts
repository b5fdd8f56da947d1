import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { version: 3, platformVersion: '8.2' },
    { version: 3, templateId: null }
  ],
  invalid: [
    { version: 5, finds: [ { field: 'template', values: { version: '5', newest: '8' } } ] },
    { version: 0, platformVersion: '8.2.0', finds: [ { values: { version: '0', newest: '3' } } ] }
  ]
};
