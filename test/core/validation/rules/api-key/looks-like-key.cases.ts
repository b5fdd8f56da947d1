import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'authentication.token': 'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxx' } },
    { texts: { 'internal_prompt': 'sk-1234' } }
  ],
  invalid: [
    { texts: { 'authentication.token': 'sk-proj-aB3dE6gH9jK2mN5pQ8sTuV1w' }, finds: [ { field: 'authentication.token', from: 0, to: 32 } ], fixed: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}' } },
    { texts: { 'internal_prompt': `old key sk-${ 'aB3dE6gH'.repeat(4) } here` }, noFix: true }
  ]
};
