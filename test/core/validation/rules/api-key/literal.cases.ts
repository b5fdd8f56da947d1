import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'authentication.token': '=key' } },
    { texts: { 'authentication.token': 'secrets.KEY' } },
    { texts: { 'authentication.token': '{secrets.KEY}' } },
    { texts: { 'authentication.token': '{{OPENAI_API_KEY}}' } },
    { texts: { 'authentication.token': '' } }
  ],
  invalid: [
    { texts: { 'authentication.token': 'my-key' }, finds: [ { field: 'authentication.token', from: 0, to: 6 } ], fixed: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}' } }
  ]
};
