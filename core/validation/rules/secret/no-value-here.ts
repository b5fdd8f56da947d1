import type { FieldText } from '../../text/field-text';
import { bracedReferences, isCredentialField, malformedPlaceholders, sentTexts, unbracedReferences } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/** The secret has no value on this computer. Only test runs need one, because a cluster has its own secrets. */
export const secretNoValueHere = defineRule({
  id: 'secret/no-value-here',
  severity: 'info',
  check: ({ texts, task }, { knownSecrets }) => {
    if (knownSecrets === undefined) {
      return [];
    }

    const inputs = new Set(task.inputs.map(({ target }) => target));

    return texts()
      .filter(({ field }) => inputs.has(field))
      .flatMap(field => [ ...new Set(namedSecrets(field)) ]
        .filter(name => !knownSecrets.includes(name))
        .map(name => ({ field: field.field, values: { name } })));
  }
});


// helpers //////////

/** The secrets of a field, in order. Malformed placeholders are excluded because they can mean another name. */
function namedSecrets(field: FieldText): string[] {
  const malformed = isCredentialField(field) ? malformedPlaceholders(field.text) : [];

  return sentTexts(field)
    .flatMap(({ from, text }) => [ ...bracedReferences(text), ...unbracedReferences(text) ]
      .sort((a, b) => a.from - b.from)
      .filter(reference => !malformed.some(place => place.from <= from + reference.from && from + reference.to <= place.to)))
    .map(({ name }) => name);
}
