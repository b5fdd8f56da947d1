import { replace } from '../../findings';
import { isCredentialField, malformedPlaceholders, placeholder, unnamedSecret } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/** A secret is named `{{secrets.NAME}}`: two braces on either side, `secrets` in the plural, a name. In the key field `{{NAME}}` can only mean one, too. */
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
