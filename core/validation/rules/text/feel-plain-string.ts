import { rewrite, whole } from '../../findings';
import { isPlain } from '../../text/template-text';
import { defineRule } from '../../rule';
import { isOptionalFeel } from '../../text/field-traits';

/**
 * The FEEL expression is only a string. Plain text has the same effect and is easier to read. This does not apply to
 * retries, which do not accept a FEEL string.
 */
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
