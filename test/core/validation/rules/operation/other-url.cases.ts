import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'url': 'https://example.com/v1/moderations' } }
  ],
  invalid: [
    { texts: { 'url': 'https://api.openai.com/v1/moderations' }, fixed: { 'url': 'https://api.openai.com/v1/chat/completions' } },
    { operation: 'moderation', texts: { 'url': 'https://api.openai.com/v1/chat/completions' } }
  ]
};
