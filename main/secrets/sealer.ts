import type { SecretEntry } from '../../core/protocol';

import { parseContent } from './file-format';
import type { SealedEntry, SecretContent } from './file-format';
import type { Vault } from './ports';

/** Turns secrets into what the file holds, and back. Null where the operating system refuses. */
export interface Sealer {
  seal(content: SecretContent): SealedEntry | null;
  open(entry: SealedEntry): SecretContent | null;

  /** What a list says of an entry. */
  describe(entry: SealedEntry): SecretEntry & { state: 'stored' | 'locked' };
}

export function createSealer(vault: Vault): Sealer {
  const open = ({ name, sealed }: SealedEntry): SecretContent | null => {
    const text = vault.open(sealed);

    return text === null ? null : parseContent(text, name);
  };

  return {
    open,

    seal(content) {
      const sealed = vault.seal(JSON.stringify(content));

      return sealed === null ? null : { name: content.name, sealed };
    },

    describe(entry) {
      const content = open(entry);

      return content
        ? { name: entry.name, state: 'stored', origins: content.origins }
        : { name: entry.name, state: 'locked', origins: [] };
    }
  };
}
