import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import type { SecretFile } from './ports';

const OWNER_ONLY = 0o600;
const OWNER_FOLDER = 0o700;

/** What the file system is asked for; a test makes one of its steps fail. */
export type FileSystem = {
  mkdir: typeof mkdir;
  open: typeof open;
  readFile: typeof readFile;
  rename: typeof rename;
  rm: typeof rm;
};

const NODE: FileSystem = { mkdir, open, readFile, rename, rm };

/**
 * A file that only this user can read. It is written beside its place, flushed to the disk and renamed: a fault or a
 * kill at any moment leaves the former text.
 */
export function createAtomicFile(file: string, fs: FileSystem = NODE): SecretFile {
  const temporary = `${ file }.new`;

  return {
    async read() {
      try {
        return { ok: true, text: await fs.readFile(file, 'utf8') };
      } catch (error) {
        const cause = codeOf(error);

        return cause === 'ENOENT' ? { ok: true, text: null } : { ok: false, cause };
      }
    },

    async write(text) {
      try {
        await fs.mkdir(path.dirname(file), { recursive: true, mode: OWNER_FOLDER });

        // what a killed write left, or what somebody else put there to be written through
        await fs.rm(temporary, { force: true });
        await writeFlushed(fs, temporary, text);
        await fs.rename(temporary, file);

        return { ok: true };
      } catch (error) {
        await fs.rm(temporary, { force: true }).catch(() => undefined);

        return { ok: false, cause: codeOf(error) };
      }
    }
  };
}


// helpers //////////

async function writeFlushed(fs: FileSystem, file: string, text: string): Promise<void> {
  const handle = await fs.open(file, 'wx', OWNER_ONLY);

  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
