import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=substring("abc", 4)' } },
    { texts: { 'internal_prompt': '=substring(t, 9)' } },
    { texts: { 'internal_prompt': '={f: function(x) x, g: {h: f}, r: g.h("a")}.r' } },
    { texts: { 'internal_prompt': '=string(date and time("x", "Europe/Berln"))' } },
    { texts: { 'internal_prompt': '=string(date and time(now(), "+02:00"))' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=substring("abc", 10)' }, finds: [ { from: 1, to: 21, values: { found: 'substring("abc", 10)' } } ], noFix: true },
    { texts: { 'resultExpression': '={a: modulo(status, 0)}' }, noFix: true },
    { texts: { 'resultExpression': '={a: log(-1), b: stddev([1])}' }, finds: [ {}, {} ], noFix: true },
    { texts: { 'resultExpression': '={a: 0 ** -1}' }, noFix: true },
    { texts: { 'resultExpression': '={a: status.format(1)}' }, noFix: true },
    { texts: { 'internal_prompt': '=name.toUpperCase()' }, finds: [ { from: 1, to: 19 } ], fixed: { 'internal_prompt': '=upper case(name)' } },
    { texts: { 'resultExpression': '={a: reason.trim()}' }, fixed: { 'resultExpression': '={a: trim(reason)}' } },
    { texts: { 'internal_prompt': '=JSON.stringify(order)' }, noFix: true },
    { texts: { 'internal_prompt': '=substring("abc", 1, -1)' }, noFix: true },
    { texts: { 'internal_prompt': '=string(exp(1000))' }, noFix: true }
  ]
};
