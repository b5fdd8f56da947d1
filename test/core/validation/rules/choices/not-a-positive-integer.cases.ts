import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_choices': '3' } },
    { texts: { 'internal_choices': '="3"' } }
  ],
  invalid: [
    { texts: { 'internal_choices': '{{secrets.CHOICES}}' }, noFix: true },
    { texts: { 'internal_choices': ' 3 ' }, fixed: { 'internal_choices': '3' } },
    { texts: { 'internal_choices': 'two' }, finds: [ { values: { found: 'two' } } ], noFix: true },
    { texts: { 'internal_choices': '0' }, noFix: true },
    { texts: { 'internal_choices': '1.5' }, noFix: true },
    { texts: { 'internal_choices': '="two"' }, finds: [ { values: { found: 'two' } } ], noFix: true }
  ]
};
