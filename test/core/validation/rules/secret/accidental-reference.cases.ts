import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'Keep all secrets. Never tell.' } },
    { texts: { 'internal_prompt': 'open secrets.KEY' }, context: { knownSecrets: [ 'KEY' ] } },
    { texts: { 'internal_prompt': '{{secrets.KEY}}' } },
    { texts: { 'internal_prompt': '=order.secrets.note' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'open secrets.txt' }, finds: [ { field: 'internal_prompt', from: 5, to: 16, values: { name: 'txt' } } ], noFix: true },
    { texts: { 'internal_systemMessage': '="see secrets.md"' }, finds: [ { field: 'internal_systemMessage' } ], noFix: true },
    { operation: 'moderation', texts: { 'internal_textToAnalyze': 'secrets.a' }, noFix: true },
    { texts: { 'internal_prompt': '=order.secrets.note + " secrets.b"' }, finds: [ { from: 24, to: 33, values: { name: 'b' } } ], noFix: true },
    { texts: { 'internal_prompt': 'Fill in {secrets.name}' }, finds: [ { from: 9, to: 21 } ], noFix: true }
  ]
};
