import { defineRule } from '../../rule';

/** An API key must be there: a reference to a secret. */
export const apiKeyMissing = defineRule({
  id: 'api-key/missing',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ text }) => (text('authentication.token') ?? '').trim() === '' ? [ { field: 'authentication.token' } ] : []
});
