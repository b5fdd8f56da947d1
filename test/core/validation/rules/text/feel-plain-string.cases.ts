import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '="Hello " + name' } },
    { texts: { 'internal_prompt': 'Hello' } },
    { texts: { 'retries': '="3"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '="Hello"' }, finds: [ { field: 'internal_prompt', from: 0, to: 8 } ], fixed: { 'internal_prompt': 'Hello' } },
    { texts: { 'internal_prompt': '="a\\nb"' }, fixed: { 'internal_prompt': 'a\nb' } },
    { texts: { 'internal_prompt': '="C:\\\\new"' }, noFix: true }
  ]
};
