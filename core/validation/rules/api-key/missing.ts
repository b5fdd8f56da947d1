import { defineRule } from '../../rule';

/** The API key is required. Enter a placeholder for a secret. */
export const apiKeyMissing = defineRule({
  id: 'api-key/missing',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ text }) => (text('authentication.token') ?? '').trim() === '' ? [ { field: 'authentication.token' } ] : []
});
