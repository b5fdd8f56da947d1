import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=substring("abc", 4)' } },
    { texts: { 'internal_prompt': '=substring(t, 9)' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=substring("abc", 10)' }, finds: [ { from: 1, to: 21, values: { found: 'substring("abc", 10)' } } ], noFix: true },
    { texts: { 'resultExpression': '={a: modulo(status, 0)}' }, noFix: true },
    { texts: { 'resultExpression': '={a: log(-1), b: stddev([1])}' }, finds: [ {}, {} ], noFix: true },
    { texts: { 'resultExpression': '={a: 0 ** -1}' }, noFix: true },
    { texts: { 'resultExpression': '={a: status.format(1)}' }, noFix: true }
  ]
};
