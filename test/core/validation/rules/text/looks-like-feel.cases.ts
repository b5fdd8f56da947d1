import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'He said "yes" and left.' } },
    { texts: { 'internal_prompt': '="a" + b' } },
    { texts: { 'internal_prompt': 'What is 1 + 1?' } },
    { texts: { 'internal_prompt': 'if you can then answer else say no' } },
    { texts: { 'internal_prompt': 'Use the format "Name" + "Surname"' } },
    { texts: { 'internal_prompt': 'for each customer in our list return the name' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': ' =name' }, fixed: { 'internal_prompt': '=name' } },
    { texts: { 'internal_prompt': '"Summarize: " + text' }, finds: [ { field: 'internal_prompt', from: 0, to: 20 } ], fixed: { 'internal_prompt': '="Summarize: " + text' } },
    { texts: { 'internal_prompt': 'if a then "b" else "c"' } },
    { texts: { 'internal_prompt': 'string join(names, ", ")' } }
  ]
};
