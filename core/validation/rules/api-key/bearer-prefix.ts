import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** The connector adds `Bearer ` itself. The field contains only the key. */
export const apiKeyBearerPrefix = defineRule({
  id: 'api-key/bearer-prefix',
  severity: 'warning',
  check: ({ text }) => {
    const prefix = /^(?:=\s*")?\s*(bearer\s+)/i.exec(text('authentication.token') ?? '');
    const to = prefix?.[ 0 ].length ?? 0;
    const from = to - (prefix?.[ 1 ]?.length ?? 0);

    return prefix ? [ { field: 'authentication.token', from, to, fix: replace('remove-prefix', from, to, '') } ] : [];
  }
});
