import { CUSTOM } from '../../facts/model-fact';
import { defineRule } from '../../rule';

/** With `Custom` chosen, the custom model field names the model. */
export const modelCustomEmpty = defineRule({
  id: 'model/custom-empty',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ operation, text }) => operation === 'chat' && text('internal_model') === CUSTOM && (text('internal_custom_model') ?? '').trim() === ''
    ? [ { field: 'internal_custom_model' } ]
    : []
});
