import { findSecrets } from '../../../connector';
import { sentTexts } from '../../placeholders';
import { defineRule } from '../../rule';

/** A secret without a value on this computer: only test runs need it, a cluster has its own. */
export const secretNoValueHere = defineRule({
  id: 'secret/no-value-here',
  severity: 'info',
  check: ({ texts, task }, { knownSecrets }) => {
    if (knownSecrets === undefined) {
      return [];
    }

    const inputs = new Set(task.inputs.map(({ target }) => target));

    return texts()
      .filter(({ field }) => inputs.has(field))
      .flatMap(field => [ ...new Set(sentTexts(field).flatMap(({ text }) => findSecrets(text))) ]
        .filter(name => !knownSecrets.includes(name))
        .map(name => ({ field: field.field, values: { name } })));
  }
});
