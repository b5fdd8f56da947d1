import { defineRule } from '../../rule';
import { bareReferences } from '../../placeholders';
import { isProse } from '../../texts';

/** `secrets.` and a word in running text is read as a secret: without one of that name the job fails. */
export const secretAccidentalReference = defineRule({
  id: 'secret/accidental-reference',
  severity: 'error',
  check: ({ texts }, { knownSecrets = [] }) => texts().filter(isProse).flatMap(({ field, text }) => bareReferences(text)
    .filter(({ name }) => !knownSecrets.includes(name))
    .map(({ from, to, name }) => ({ field, from, to, values: { name } })))
});
