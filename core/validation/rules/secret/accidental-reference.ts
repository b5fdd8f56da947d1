import { defineRule } from '../../rule';
import { sentTexts, unbracedReferences } from '../../fields/placeholders';
import { isProse } from '../../text/field-traits';

/**
 * The connector runtime reads `secrets.` followed by a word as a secret, even in running text. If no secret has that
 * name, the job fails.
 */
export const secretAccidentalReference = defineRule({
  id: 'secret/accidental-reference',
  severity: 'error',
  check: ({ texts }, { knownSecrets = [] }) => texts().filter(isProse).flatMap(field => sentTexts(field).flatMap(sent => unbracedReferences(sent.text)
    .filter(({ name }) => !knownSecrets.includes(name))
    .map(({ from, to, name }) => ({ field: field.field, from: sent.from + from, to: sent.from + to, values: { name } }))))
});
