import { isSecretName, MAX_IMPORT } from '../../core/protocol';
import type { ImportPreview } from '../../core/protocol';
import type { Result } from '../../core/result';
import { parseSecrets } from '../../node/secrets';

import type { Kept, SecretStore, SecretsProblem } from './secret-store';

/** A file that the user chose; null where none was. The name is without its folder. */
export type ChooseFile = () => Promise<Result<{ name: string; text: string } | null, SecretsProblem>>;

/** Takes secrets over from a file in two steps; its values never leave this process. */
export interface SecretImport {
  preview(): Promise<Result<ImportPreview | null, SecretsProblem>>;

  /** Takes the chosen ones and forgets the file. */
  take(id: string, names: string[]): Promise<Result<{ imported: string[]; state: Kept }, SecretsProblem>>;
}

/** One file at a time: the next one chosen replaces the one before. */
export function createSecretImport({ store, chooseFile }: { store: SecretStore; chooseFile: ChooseFile }): SecretImport {
  let count = 0;
  let pending: { id: string; secrets: ReadonlyMap<string, string> } | null = null;

  return {
    async preview() {
      pending = null;

      const chosen = await chooseFile();

      if (!chosen.ok || chosen.value === null) {
        return chosen.ok ? { ok: true, value: null } : chosen;
      }

      const parsed = parseSecrets(chosen.value.text);

      if (!parsed.ok) {
        return parsed;
      }

      const secrets = usable(parsed.value);

      if (secrets.size === 0) {
        return { ok: false, problems: [ { code: 'secrets/file-empty' } ] };
      }

      if (secrets.size > MAX_IMPORT) {
        return { ok: false, problems: [ { code: 'secrets/file-too-large' } ] };
      }

      pending = { id: `file-${ ++count }`, secrets };

      return { ok: true, value: { id: pending.id, fileName: chosen.value.name, secrets: await describe(secrets, store) } };
    },

    async take(id, names) {
      if (pending?.id !== id) {
        return { ok: false, problems: [ { code: 'secrets/import-gone' } ] };
      }

      const { secrets } = pending;
      const chosen = new Map([ ...secrets ].filter(([ name ]) => names.includes(name)));

      pending = null;

      if (chosen.size === 0) {
        return { ok: true, value: { imported: [], state: store.strength() === 'strong' ? 'stored' : 'session' } };
      }

      const saved = await store.save(chosen);

      return saved.ok ? { ok: true, value: { imported: [ ...chosen.keys() ], state: saved.value } } : saved;
    }
  };
}


// helpers //////////

/** Names that no placeholder can spell and empty values are of no use. */
function usable(secrets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([ ...secrets ].filter(([ name, value ]) => isSecretName(name) && value !== ''));
}

async function describe(secrets: ReadonlyMap<string, string>, store: SecretStore): Promise<ImportPreview[ 'secrets' ]> {
  const { entries } = await store.list();
  const kept = new Set(entries.map(({ name }) => name));

  return [ ...secrets.keys() ].map(name => ({ name, exists: kept.has(name) }));
}
