import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_custom_model': 'gpt-audio' } },
    { texts: { 'internal_custom_model': 'gpt-5-search-api' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'gpt-5-codex' }, finds: [ { field: 'internal_custom_model', values: { model: 'gpt-5-codex' } } ] },
    { texts: { 'internal_custom_model': 'text-embedding-3-small' } },
    { texts: { 'internal_custom_model': 'gpt-3.5-turbo-instruct' } },
    { texts: { 'internal_custom_model': 'dall-e-3' } },
    { texts: { 'internal_custom_model': 'sora-2' } },
    { texts: { 'internal_custom_model': 'babbage-002' } },
    { texts: { 'internal_custom_model': 'gpt-5.5-pro' } }
  ]
};
