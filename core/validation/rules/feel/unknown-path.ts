import { isUnreadable } from '../../expressions/error-scope';
import { replace } from '../../findings';
import { meantPath, missingKeys } from '../../expressions/paths';
import { defineRule } from '../../rule';
import { isWithin, unquotedKeys } from '../../expressions/unquoted-keys';

/** A key that the value never has returns null without an error. The quick fix uses the correct path, if there is a similar one. */
export const feelUnknownPath = defineRule({
  id: 'feel/unknown-path',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(expression => missingKeys(expression)
    .filter(step => !isUnreadable(expression, step) && !isWithin(unquotedKeys(expression), { from: step.from, to: step.key.to }))
    .map(({ base, baseTo, from, key }) => {
      const path = meantPath(base, key.text);
      const read = expression.text.slice(from, baseTo);
      const right = `${ read }.${ path }`;

      return {
        field: expression.field,
        from,
        to: key.to,
        values: { found: expression.text.slice(from, key.to), base: read, keys: Object.keys(base.keys).join(', ') },
        ...path === null ? {} : { fix: { ...replace('correct-path', from, key.to, right) } }
      };
    }))
});
