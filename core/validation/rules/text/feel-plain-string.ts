import { rewrite, whole } from '../../findings';
import { isPlain } from '../../text/template-text';
import { defineRule } from '../../rule';
import { isOptionalFeel } from '../../text/field-traits';

/** FEEL that is a mere text: the text alone does the same and is easier to read. Not so for retries, which take no text of FEEL. */
export const textFeelPlainString = defineRule({
  id: 'text/feel-plain-string',
  severity: 'info',
  check: ({ expressions }) => expressions().flatMap(field => {
    const { tree, place } = field;

    if (place !== 'input' || tree?.kind !== 'string' || field.field === 'retries' || !isOptionalFeel(field)) {
      return [];
    }

    return [ whole(field, isPlain(tree.value) ? rewrite('turn-into-text', field, tree.value) : undefined) ];
  })
});
