import { rewrite, whole } from '../../findings';
import { isCredentialField, placeholder } from '../../fields/placeholders';
import { defineRule } from '../../rule';

const REFERENCE = /^=[\s{]*secrets\.([A-Za-z0-9][\w./-]*)[\s}]*$/;

/** After `=`, a placeholder is FEEL: it reads a variable, not the secret. Write the placeholder without `=`. */
export const apiKeySecretAsFeel = defineRule({
  id: 'api-key/secret-as-feel',
  severity: 'error',
  check: ({ texts }) => texts().filter(isCredentialField).flatMap(field => {
    const name = REFERENCE.exec(field.text)?.[ 1 ];

    return name === undefined ? [] : [ whole(field, rewrite('wrap-in-braces', field, placeholder(name)), { text: placeholder(name) }) ];
  })
});
