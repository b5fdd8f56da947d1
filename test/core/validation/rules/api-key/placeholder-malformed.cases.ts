import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'authentication.token': '{{ secrets.KEY }}' } },
    { texts: { 'authentication.token': '{{secrets.team/KEY-1}}' } },
    { texts: { 'internal_prompt': '{secrets.KEY}' } }
  ],
  invalid: [
    { texts: { 'authentication.token': '{{OPENAI_API_KEY}}' }, finds: [ { from: 0, to: 18, values: { found: '{{OPENAI_API_KEY}}', text: '{{secrets.OPENAI_API_KEY}}' } } ], fixed: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}' } },
    { texts: { 'authentication.token': '{env.MY_KEY}' }, fixed: { 'authentication.token': '{{secrets.MY_KEY}}' } },
    { texts: { 'authentication.token': '{secrets.KEY}' }, finds: [ { values: { found: '{secrets.KEY}', text: '{{secrets.KEY}}' } } ], fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '{{secret.KEY}}' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '{{SECRETS.KEY}}' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '{{secrets.KEY}' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': 'secrets.KEY}}' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '${secrets.KEY}' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '{{secrets.}}' }, fixed: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}' } },
    { texts: { 'authentication.token': '{{secrets. }}' }, fixed: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}' } },
    { texts: { 'internal_organization': '{secrets.ORG}' }, finds: [ { field: 'internal_organization' } ] },
    { texts: { 'authentication.token': '{{secrets.my key}}' }, finds: [ { from: 0, to: 18 } ], fixed: { 'authentication.token': '{{secrets.my_key}}' } },
    { texts: { 'authentication.token': '{{secrets.KEY' }, fixed: { 'authentication.token': '{{secrets.KEY}}' } }
  ]
};
