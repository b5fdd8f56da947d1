import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={a: response.body.choices.message.content[1]}' } },
    { texts: { 'resultExpression': '={a: response.body.choices[index = 0].message.content[1]}' } },
    { texts: { 'resultExpression': '={a: string join(response.body.choices.message.content)}' } },
    { texts: { 'internal_choices': '3', 'resultExpression': '={a: response.body.choices.message.content}' } },
    { texts: { 'resultExpression': '={a: (for c in response.body.choices return {v: c.index}).v}' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '={a: response.body.choices.message.content}' }, finds: [ { values: { found: 'response.body.choices.message' } } ], fixed: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { operation: 'moderation', texts: { 'resultExpression': '={a: response.body.results.flagged}' }, fixed: { 'resultExpression': '={a: response.body.results[1].flagged}' } }
  ]
};
