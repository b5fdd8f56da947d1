import { defineRule } from '../../rule';

/** A diagram in which a task has two task headers with the same key is rejected at deployment. */
export const headerDuplicateKey = defineRule({
  id: 'header/duplicate-key',
  severity: 'error',
  check: ({ task: { headers } }) => {
    const keys = headers.filter(({ key, value }) => key && value).map(({ key }) => key ?? '');
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);

    return [ ...new Set(twice) ].map(key => ({ field: key, values: { key } }));
  }
});
