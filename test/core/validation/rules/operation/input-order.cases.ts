import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_prompt': '={internal_messages: "no name"}.internal_messages' } }
  ],
  invalid: [
    { order: [ 'operation', 'body', 'internal_prompt', 'internal_choices', 'internal_messages' ], finds: [ { field: 'body' } ] },
    { texts: { 'internal_systemMessage': '="About: " + internal_prompt' }, finds: [ { field: 'internal_systemMessage', values: { field: 'internal_systemMessage', reads: 'internal_prompt' } } ] }
  ]
};
