import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '="it\'s"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=\'it\'s me\'' }, noFix: true },
    { texts: { 'internal_prompt': '=\'hello\'' }, finds: [ { from: 1, to: 8 } ], fixed: { 'internal_prompt': 'hello' } },
    { texts: { 'resultExpression': '={a: \'hello\'}' }, fixed: { 'resultExpression': '={a: "hello"}' } },
    { texts: { 'internal_prompt': '=\'hello \' + name' }, finds: [ { from: 1, to: 9 } ], fixed: { 'internal_prompt': '="hello " + name' } },
    { texts: { 'internal_prompt': '=\'say "hi" \' + name' }, fixed: { 'internal_prompt': '="say \\"hi\\" " + name' } }
  ]
};
