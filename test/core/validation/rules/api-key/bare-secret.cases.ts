import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'internal_prompt': 'secrets.KEY' } }
  ],
  invalid: [
    { texts: { 'authentication.token': 'secrets.KEY' }, finds: [ { from: 0, to: 11, values: { text: '{{secrets.KEY}}' } } ], fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'internal_organization': 'secrets.ORG' }, fixed: { 'internal_organization': '{{secrets.ORG}}' } }
  ]
};
