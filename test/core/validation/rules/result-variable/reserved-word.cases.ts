import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'resultVariable': 'nullable' } }
  ],
  invalid: [
    { texts: { 'resultVariable': 'null' }, finds: [ { values: { name: 'null' } } ] },
    { texts: { 'resultVariable': 'else' } }
  ]
};
