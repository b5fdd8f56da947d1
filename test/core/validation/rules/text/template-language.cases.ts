import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=order.total + " {net}"' } },
    { texts: { 'internal_prompt': 'costs $5 {or so}' } },
    { texts: { 'authentication.token': '{{secrets.KEY}}' } },
    { texts: { 'authentication.token': '{{OPENAI_API_KEY}}' } },
    { texts: { 'authentication.token': '{{ secrets.KEY }}' } },
    { texts: { 'internal_prompt': 'Costs ${5}, a set of #{1,2}' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '="Dear ${customer.name}, hello"' }, finds: [ { from: 7, to: 23, values: { found: '${customer.name}' } } ], fixed: { 'internal_prompt': '="Dear " + customer.name + ", hello"' } },
    { texts: { 'internal_systemMessage': '=if formal then "Dear {{name}}" else "Hi"' }, finds: [ { from: 22, to: 30 } ], fixed: { 'internal_systemMessage': '=if formal then ("Dear " + name) else "Hi"' } },
    { texts: { 'internal_prompt': '="Say \\"${name}\\"" + rest' }, finds: [ { from: 8, to: 15 } ], noFix: true },
    { texts: { 'internal_prompt': 'Dear ${customer.name}, hello' }, finds: [ { from: 5, to: 21, values: { found: '${customer.name}' } } ], fixed: { 'internal_prompt': '="Dear " + customer.name + ", hello"' } },
    { texts: { 'internal_prompt': '{{name}}' }, fixed: { 'internal_prompt': '=name' } },
    { texts: { 'internal_prompt': 'Say "#{name}"' }, fixed: { 'internal_prompt': '="Say \\"" + name + "\\""' } },
    { texts: { 'internal_prompt': 'Items: ${items.map(i => i.name)}' }, noFix: true }
  ]
};
