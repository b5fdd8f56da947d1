import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_custom_model': '=model' } },
    { texts: { 'internal_custom_model': 'llama-9' }, context: { knownModels: [ { id: 'llama-9', shutdown_date: null } ] } },
    { texts: { 'internal_custom_model': 'ft:gpt-4.1:acme::abc' } }
  ],
  invalid: [
    { texts: { 'internal_custom_model': 'my-own-model' }, finds: [ { field: 'internal_custom_model', values: { model: 'my-own-model' } } ], noFix: true },
    { texts: { 'internal_custom_model': 'gpt-7' }, noFix: true },
    { texts: { 'internal_custom_model': 'gpt-audio' }, noFix: true }
  ]
};
