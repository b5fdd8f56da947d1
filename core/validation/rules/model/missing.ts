import { defineRule } from '../../rule';

/** A chat requires a model. */
export const modelMissing = defineRule({
  id: 'model/missing',
  severity: 'error',
  check: ({ operation, text }) => operation === 'chat' && (text('internal_model') ?? '').trim() === ''
    ? [ { field: 'internal_model' } ]
    : []
});
