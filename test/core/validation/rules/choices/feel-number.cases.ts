import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_choices': '="2"' } },
    { texts: { 'internal_choices': '=choices' } }
  ],
  invalid: [
    { texts: { 'internal_choices': '= 2' }, finds: [ { field: 'internal_choices', from: 2, to: 3 } ], fixed: { 'internal_choices': '2' } },
    { texts: { 'internal_choices': '=count(items)' }, fixed: { 'internal_choices': '=string(count(items))' } }
  ]
};
