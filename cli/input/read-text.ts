import { readFile } from 'node:fs/promises';

import { unusable } from '../problem';
import type { CliResult } from '../problem';

/** The text of a file that the user named, read as UTF-8. */
export async function readText(file: string): Promise<CliResult<string>> {
  try {
    return { ok: true, value: await readFile(file, 'utf8') };
  } catch (error) {
    return explain(file, error);
  }
}


// helpers //////////

/** Node tells its failures by code; a path with a null byte fails without one of the file system. */
function explain(file: string, error: unknown): CliResult<string> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';

  switch (code) {
  case 'ENOENT':
  case 'ENOTDIR':
    return unusable('cli/no-such-file', { file });
  case 'EISDIR':
    return unusable('cli/is-directory', { file });
  default:
    return unusable('cli/not-readable', { file, reason: code });
  }
}
