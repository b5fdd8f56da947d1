import type { Flag } from '../call';
import { unusable } from '../problem';
import type { CliResult } from '../problem';

import { readText } from './read-text';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----';

/** The certificates in the file that a flag names; undefined without the flag. */
export async function readCertificates(flag: Flag, file: string | undefined): Promise<CliResult<string | undefined>> {
  if (file === undefined) {
    return { ok: true, value: undefined };
  }

  const text = await readText(file);

  return !text.ok || text.value.includes(CERTIFICATE) ? text : unusable('cli/no-certificate', { flag: flag.name, file });
}
