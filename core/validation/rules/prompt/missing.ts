import { defineRule } from '../../rule';

/** A chat requires a prompt. It is always sent as the last message. */
export const promptMissing = defineRule({
  id: 'prompt/missing',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ operation, text }) => operation === 'chat' && (text('internal_prompt') ?? '').trim() === ''
    ? [ { field: 'internal_prompt' } ]
    : []
});
