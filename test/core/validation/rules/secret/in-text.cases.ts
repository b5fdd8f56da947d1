import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'secrets' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'Log in with {{secrets.PASSWORD}}.' }, finds: [ { field: 'internal_prompt', from: 12, to: 32, values: { name: 'PASSWORD' } } ], noFix: true }
  ]
};
