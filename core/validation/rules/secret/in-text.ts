import { bracedReferences, sentTexts } from '../../fields/placeholders';
import { defineRule } from '../../rule';
import { isProse } from '../../text/field-traits';

/** A secret in a prompt is sent to the model in plain text. Use secrets only in the API key field. */
export const secretInText = defineRule({
  id: 'secret/in-text',
  severity: 'warning',
  check: ({ texts }) => texts().filter(isProse).flatMap(field => sentTexts(field).flatMap(sent => bracedReferences(sent.text)
    .map(({ from, to, name }) => ({ field: field.field, from: sent.from + from, to: sent.from + to, values: { name } }))))
});
