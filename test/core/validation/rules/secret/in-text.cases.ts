import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'secrets' } },
    { texts: { 'internal_prompt': '={a: {secrets: 1}}.a' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'Log in with {{secrets.PASSWORD}}.' }, finds: [ { field: 'internal_prompt', from: 12, to: 32, values: { name: 'PASSWORD' } } ], noFix: true },
    { texts: { 'internal_prompt': '="{{secrets.A}}" + x' }, finds: [ { from: 2, to: 15, values: { name: 'A' } } ], noFix: true }
  ]
};
