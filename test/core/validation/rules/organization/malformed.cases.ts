import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_organization': 'org-7' } },
    { texts: { 'internal_organization': '=org' } },
    { texts: { 'internal_organization': '{{secrets.ORG}}' } }
  ],
  invalid: [
    { texts: { 'internal_organization': 'Acme' }, finds: [ { field: 'internal_organization', from: 0, to: 4 } ], noFix: true },
    { texts: { 'internal_organization': 'org-' }, noFix: true }
  ]
};
