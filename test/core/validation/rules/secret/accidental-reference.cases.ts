import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'Keep all secrets. Never tell.' } },
    { texts: { 'internal_prompt': 'open secrets.KEY' }, context: { knownSecrets: [ 'KEY' ] } },
    { texts: { 'internal_prompt': '{{secrets.KEY}}' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'open secrets.txt' }, finds: [ { field: 'internal_prompt', from: 5, to: 16, values: { name: 'txt' } } ], noFix: true },
    { texts: { 'internal_systemMessage': '="see secrets.md"' }, finds: [ { field: 'internal_systemMessage' } ], noFix: true },
    { operation: 'moderation', texts: { 'internal_textToAnalyze': 'secrets.a' }, noFix: true }
  ]
};
