import { rewrite, whole } from '../../findings';
import { isFeel } from '../../../engine';
import { findKeys } from '../../text/api-keys';
import { bareReferences, bracedReferences, malformedPlaceholders, placeholder, unnamedSecret } from '../../fields/placeholders';
import { defineRule } from '../../rule';

const REFERENCES = [ findKeys, bracedReferences, bareReferences, malformedPlaceholders, unnamedSecret ];

/** The API key field contains a secret or FEEL. Anyone who opens the diagram can read any other key. */
export const apiKeyLiteral = defineRule({
  id: 'api-key/literal',
  severity: 'warning',
  check: ({ text }) => {
    const token = text('authentication.token') ?? '';

    if (token.trim() === '' || isFeel(token) || REFERENCES.some(find => find(token).length > 0)) {
      return [];
    }

    const field = { field: 'authentication.token', text: token };

    return [ whole(field, rewrite('move-to-secret', field, placeholder(''))) ];
  }
});
