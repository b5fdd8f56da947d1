import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { operation: 'moderation' },
    { templateId: null, texts: { 'operation': undefined } }
  ],
  invalid: [
    { texts: { 'operation': 'embed' }, finds: [ { field: 'operation', values: { found: 'embed' } } ], fixed: { 'operation': 'chat' } },
    { operation: 'moderation', texts: { 'operation': '' }, fixed: { 'operation': 'moderation' } },
    { texts: { 'operation': undefined } }
  ]
};
