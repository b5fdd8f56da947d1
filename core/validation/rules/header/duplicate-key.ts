import { defineRule } from '../../rule';

/** The engine takes each header once: a diagram with a second one of the same key cannot be deployed. */
export const headerDuplicateKey = defineRule({
  id: 'header/duplicate-key',
  severity: 'error',
  check: ({ task: { headers } }) => {
    const keys = headers.filter(({ key, value }) => key && value).map(({ key }) => key ?? '');
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);

    return [ ...new Set(twice) ].map(key => ({ field: key, values: { key } }));
  }
});
