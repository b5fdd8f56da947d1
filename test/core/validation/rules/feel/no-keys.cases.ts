import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultExpression': '={a: from json(response.body.choices[1].message.content).city}' } },
    { texts: { 'internal_prompt': '=date("2026-01-01").year + text.length' } }
  ],
  invalid: [
    { texts: { 'resultExpression': '={a: response.body.choices[1].message.content.city}' }, finds: [ { from: 5, to: 50, values: { found: 'response.body.choices[1].message.content.city', base: 'response.body.choices[1].message.content', kind: 'string' } } ], fixed: { 'resultExpression': '={a: from json(response.body.choices[1].message.content).city}' } },
    { texts: { 'resultExpression': '={a: response.status.text}' }, noFix: true },
    { platformVersion: '8.5.0', texts: { 'resultExpression': '={a: response.body.choices[1].message.content.city}' }, noFix: true }
  ]
};
