import { replace } from '../../findings';
import { bareReferences, isCredentialField, placeholder } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/** `secrets.NAME` without braces still works, but it is the old notation. Braces show where the name ends. */
export const apiKeyBareSecret = defineRule({
  id: 'api-key/bare-secret',
  severity: 'warning',
  check: ({ staticInputs }) => staticInputs().filter(isCredentialField).flatMap(({ field, text }) =>
    bareReferences(text).map(({ from, to, name }) => ({
      field,
      from,
      to,
      values: { text: placeholder(name) },
      fix: replace('wrap-in-braces', from, to, placeholder(name))
    })))
});
