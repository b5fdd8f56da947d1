import { CUSTOM } from '../../facts/model-fact';
import { defineRule } from '../../rule';

/** If `Custom` is chosen, the custom model field must contain a model ID. */
export const modelCustomEmpty = defineRule({
  id: 'model/custom-empty',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ operation, text }) => operation === 'chat' && text('internal_model') === CUSTOM && (text('internal_custom_model') ?? '').trim() === ''
    ? [ { field: 'internal_custom_model' } ]
    : []
});
