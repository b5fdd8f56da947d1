import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { templateId: null }
  ],
  invalid: [
    { version: 9, finds: [ { field: 'template' } ], noFix: true },
    { templateId: 'my.template', noFix: true }
  ]
};
