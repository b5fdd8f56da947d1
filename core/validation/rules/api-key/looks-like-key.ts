import { rewrite } from '../../findings';
import { findKeys } from '../../text/api-keys';
import { placeholder } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/** Text in the format of an API key is most likely an API key. Use a secret instead. */
export const apiKeyLooksLikeKey = defineRule({
  id: 'api-key/looks-like-key',
  severity: 'warning',
  check: ({ texts }) => texts().flatMap(field => findKeys(field.text)
    .filter(({ certain }) => !certain)
    .map(({ from, to }) => ({
      field: field.field,
      from,
      to,
      ...field.field === 'authentication.token' ? { fix: rewrite('move-to-secret', field, placeholder('')) } : {}
    })))
});
