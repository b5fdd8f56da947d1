import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { withLock } from './file-lock';
import type { SecretFile } from './ports';

const OWNER_ONLY = 0o600;
const OWNER_FOLDER = 0o700;

/** Far more than any list of secrets. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What the file system is asked for; a test makes one of its steps fail. */
export type FileSystem = {
  mkdir: typeof mkdir;
  open: typeof open;
  readFile: typeof readFile;
  rename: typeof rename;
  rm: typeof rm;
  stat: typeof stat;
};

const NODE: FileSystem = { mkdir, open, readFile, rename, rm, stat };

/**
 * A file that only this user can read. It is written beside its place, flushed to the disk and renamed: a fault or a
 * kill at any moment leaves the former text.
 */
export function createAtomicFile(file: string, fs: FileSystem = NODE): SecretFile {
  return {
    async read() {
      try {
        const cause = unreadable(await fs.stat(file));

        return cause === null ? { ok: true, text: await fs.readFile(file, 'utf8') } : { ok: false, cause };
      } catch (error) {
        const cause = codeOf(error);

        return cause === 'ENOENT' ? { ok: true, text: null } : { ok: false, cause };
      }
    },

    async write(text) {

      // a name that no other process takes, and nobody can put a link at beforehand
      const temporary = `${ file }.${ randomBytes(8).toString('hex') }.new`;

      try {
        await fs.mkdir(path.dirname(file), { recursive: true, mode: OWNER_FOLDER });
        await writeFlushed(fs, temporary, text);
        await fs.rename(temporary, file);

        return { ok: true };
      } catch (error) {
        await fs.rm(temporary, { force: true }).catch(() => undefined);

        return { ok: false, cause: codeOf(error) };
      }
    },

    async exclusive(work) {
      try {
        await fs.mkdir(path.dirname(file), { recursive: true, mode: OWNER_FOLDER });
      } catch (error) {
        return { ok: false, cause: codeOf(error) };
      }

      return withLock(`${ file }.lock`, work);
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

/** Why a path is not read: a pipe would wait for a writer, a huge file would fill the memory. */
function unreadable(stats: { isFile(): boolean; isDirectory(): boolean; size: number }): string | null {
  if (stats.isDirectory()) {
    return 'EISDIR';
  }

  return !stats.isFile() ? 'not a file' : stats.size > MAX_BYTES ? 'EFBIG' : null;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
