import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_prompt': null } }
  ],
  invalid: [
    { texts: { 'internal_systemMessage': null }, finds: [ { field: 'internal_systemMessage' } ], noFix: true },
    { texts: { 'mine': null }, finds: [ { field: 'mine' } ], noFix: true }
  ]
};
