import { rewrite } from '../../findings';
import { findKeys } from '../../text/api-keys';
import { placeholder } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/** An API key must not be in a diagram in plain text, in any field. Use a secret instead. */
export const apiKeyPlainText = defineRule({
  id: 'api-key/plain-text',
  severity: 'error',
  check: ({ texts }) => texts().flatMap(field => findKeys(field.text)
    .filter(({ certain }) => certain)
    .map(({ from, to }) => ({
      field: field.field,
      from,
      to,
      ...field.field === 'authentication.token' ? { fix: rewrite('move-to-secret', field, placeholder('')) } : {}
    })))
});
