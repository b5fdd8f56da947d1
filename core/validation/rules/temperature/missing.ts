import { CUSTOM_SINCE } from '../../facts/model-fact';
import { defineRule } from '../../rule';

/** From template version 4, the template sends a temperature, so the field is required. */
export const temperatureMissing = defineRule({
  id: 'temperature/missing',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ operation, version, text }) => {
    const source = text('internal_temperature');

    return operation === 'chat' && version >= CUSTOM_SINCE && (source ?? '').trim() === ''
      ? [ { field: 'internal_temperature', fix: { id: 'replace-value', values: { text: '1' }, edits: [ { from: 0, to: source?.length ?? 0, text: '1' } ] } } ]
      : [];
  }
});
