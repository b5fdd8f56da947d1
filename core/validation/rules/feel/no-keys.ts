import { isKnownFunction } from '../../../feel';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

const SCALARS = new Set([ 'boolean', 'number', 'string' ]);

/**
 * A string, a number, or a boolean has no keys, so reading one returns null. An answer in JSON is also a string until
 * `from json(…)` converts it.
 */
export const feelNoKeys = defineRule({
  id: 'feel/no-keys',
  severity: 'error',
  check: ({ expressions, task: { platformVersion } }) => expressions().flatMap(({ field, text, place, analysis }) => (analysis()?.steps ?? [])
    .filter(({ base }) => SCALARS.has(base.kind))
    .map(({ base, from, baseTo, key }) => {
      const read = text.slice(from, baseTo);
      const mayBeJson = /\bcontent$/.test(read) && key.text !== 'length' && isKnownFunction('from json', { place, platformVersion });

      return {
        field,
        from,
        to: key.to,
        values: { found: text.slice(from, key.to), base: read, kind: base.kind },
        ...mayBeJson ? { fix: replace('use-from-json', from, baseTo, `from json(${ read })`) } : {}
      };
    }))
});
