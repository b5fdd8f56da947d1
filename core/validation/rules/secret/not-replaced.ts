import { bracedReferences } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/** The runtime replaces secrets in the inputs alone: elsewhere, as in a result expression, the reference stays a text. */
export const secretNotReplaced = defineRule({
  id: 'secret/not-replaced',
  severity: 'warning',
  check: ({ texts, task }) => {
    const inputs = new Set(task.inputs.map(({ target }) => target));

    return texts().filter(({ field }) => !inputs.has(field)).flatMap(({ field, text }) => bracedReferences(text)
      .map(({ from, to }) => ({ field, from, to, values: { found: text.slice(from, to) } })));
  }
});
