import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=string join(for i in items return i.name)' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=items.map(i => i.name)' }, finds: [ { from: 13, to: 15 } ], noFix: true }
  ]
};
