import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'costs $5 {or so}' } },
    { texts: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '{{OPENAI_API_KEY}}' } },
    { texts: { 'authentication.token': '{{ secrets.KEY }}' } },
    { texts: { 'internal_prompt': 'Costs ${5}, a set of #{1,2}' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'Dear ${customer.name}, hello' }, finds: [ { from: 5, to: 21, values: { found: '${customer.name}' } } ], fixed: { 'internal_prompt': '="Dear " + customer.name + ", hello"' } },
    { texts: { 'internal_prompt': '{{name}}' }, fixed: { 'internal_prompt': '=name' } },
    { texts: { 'internal_prompt': 'Say "#{name}"' }, fixed: { 'internal_prompt': '="Say \\"" + name + "\\""' } },
    { texts: { 'internal_prompt': 'Items: ${items.map(i => i.name)}' }, noFix: true }
  ]
};
