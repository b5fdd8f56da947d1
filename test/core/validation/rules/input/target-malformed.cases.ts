import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'mine.b': '1' } }
  ],
  invalid: [
    { texts: { 'my-input': '1' }, finds: [ { field: 'my-input', values: { target: 'my-input' } } ], noFix: true },
    { texts: { 'null': '1' }, noFix: true }
  ]
};
