import { bracedReferences } from '../../fields/placeholders';
import { defineRule } from '../../rule';

/** The connector runtime replaces secrets only in inputs. Elsewhere, such as in a result expression, the placeholder stays as typed. */
export const secretNotReplaced = defineRule({
  id: 'secret/not-replaced',
  severity: 'warning',
  check: ({ texts, task }) => {
    const inputs = new Set(task.inputs.map(({ target }) => target));

    return texts().filter(({ field }) => !inputs.has(field)).flatMap(({ field, text }) => bracedReferences(text)
      .map(({ from, to }) => ({ field, from, to, values: { found: text.slice(from, to) } })));
  }
});
