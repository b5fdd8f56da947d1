import type { StorageStrength } from '../../core/protocol';
import type { SecretFile, Vault } from '../../main/secrets';

/** A vault that reverses text. `strong`, `session`, or broken in one of its ways. */
export class FakeVault implements Vault {
  current: StorageStrength = 'strong';
  refuses = false;
  locked = false;

  strength(): StorageStrength {
    return this.current;
  }

  seal(text: string): string | null {
    return this.refuses ? null : Buffer.from([ ...text ].reverse().join('')).toString('base64');
  }

  open(sealed: string): string | null {
    return this.locked ? null : [ ...Buffer.from(sealed, 'base64').toString() ].reverse().join('');
  }
}

/** A file in memory that fails when told to. */
export class FakeFile implements SecretFile {
  text: string | null = null;
  readFault: string | null = null;
  writeFault: string | null = null;
  writes = 0;

  async read(): ReturnType<SecretFile[ 'read' ]> {
    return this.readFault === null ? { ok: true, text: this.text } : { ok: false, cause: this.readFault };
  }

  async exclusive<T>(work: () => Promise<T>): Promise<{ ok: true; value: T }> {
    return { ok: true, value: await work() };
  }

  async write(text: string): ReturnType<SecretFile[ 'write' ]> {
    if (this.writeFault !== null) {
      return { ok: false, cause: this.writeFault };
    }

    this.text = text;
    this.writes++;

    return { ok: true };
  }
}
