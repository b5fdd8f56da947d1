import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { context: { knownSecrets: [ 'OPENAI_API_KEY' ] } },
    {},
    { texts: { 'resultExpression': '={a: "{{secrets.OTHER}}"}' }, context: { knownSecrets: [ 'OPENAI_API_KEY' ] } },
    { texts: { 'authentication.token': '{{secrets.MY KEY}}' }, context: { knownSecrets: [] } },
    { texts: { 'internal_prompt': '=order.secrets.note' }, context: { knownSecrets: [ 'OPENAI_API_KEY' ] } }
  ],
  invalid: [
    { context: { knownSecrets: [] }, finds: [ { field: 'authentication.token', values: { name: 'OPENAI_API_KEY' } } ], noFix: true }
  ]
};
