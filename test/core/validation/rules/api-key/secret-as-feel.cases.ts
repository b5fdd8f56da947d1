import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'authentication.token': '="{{secrets.KEY}}"' } }
  ],
  invalid: [
    { texts: { 'authentication.token': '=secrets.KEY' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '={{secrets.KEY}}' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } }
  ]
};
