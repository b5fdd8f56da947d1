/** What a key that can be told from all others would look like, wherever it came out. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** How a value could be written down. `parts`: what stands for it in any other spelling. */
export function spellingsOf(value: string, parts: readonly string[]): string[] {
  return [
    value,
    encodeURIComponent(value),
    encodeURI(value),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    Buffer.from(value).toString('base64url'),
    Buffer.from(value, 'latin1').toString('base64').replace(/=+$/, ''),
    ...shiftedBase64(value),
    JSON.stringify(value).slice(1, -1),
    ...parts
  ];
}

/** The texts of all files below a folder. */
export async function readAll(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });

  return Promise.all(entries.filter(entry => entry.isFile()).map(entry => readFile(path.join(entry.parentPath, entry.name), 'utf8')));
}


// helpers //////////

/** Base64 of the value inside a longer text, without the digits that its neighbours share. */
function shiftedBase64(value: string): string[] {
  return [ 1, 2 ].map(shift => Buffer.from(' '.repeat(shift) + value).toString('base64').slice(4, -4));
}
