import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'He said "yes" and left.' } },
    { texts: { 'internal_prompt': '="a" + b' } },
    { texts: { 'internal_prompt': 'What is 1 + 1?' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '"Summarize: " + text' }, finds: [ { field: 'internal_prompt', from: 0, to: 20 } ], fixed: { 'internal_prompt': '="Summarize: " + text' } },
    { texts: { 'internal_prompt': 'if a then "b" else "c"' } }
  ]
};
