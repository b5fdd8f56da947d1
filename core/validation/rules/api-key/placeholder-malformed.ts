import { replace } from '../../findings';
import { isCredentialField, malformedPlaceholders, placeholder, unnamedSecret } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/**
 * A placeholder is written `{{secrets.NAME}}`: two braces on each side, `secrets` in the plural, and a name. In the API
 * key field, `{{NAME}}` can only be a placeholder, too.
 */
export const apiKeyPlaceholderMalformed = defineRule({
  id: 'api-key/placeholder-malformed',
  severity: 'error',
  check: ({ staticInputs }) => staticInputs().filter(isCredentialField).flatMap(({ field, text }) =>
    [ ...malformedPlaceholders(text), ...field === 'authentication.token' ? unnamedSecret(text) : [] ].map(({ from, to, name }) => ({
      field,
      from,
      to,
      values: { found: text.slice(from, to), text: placeholder(name) },
      fix: replace('wrap-in-braces', from, to, placeholder(name))
    })))
});
