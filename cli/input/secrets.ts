import { isAllowedOrigin } from '../../core/connector';
import type { SecretSource } from '../../core/run';
import { environmentSecrets, fileSecrets, parseSecrets } from '../../node/secrets';
import type { Io } from '../io';
import type { CliResult } from '../problem';

import { readText } from './read-text';

/** Where secrets come from and may go to, as the command line says it. */
export type SecretSettings = { file: string | undefined; baseUrl: string | undefined; allowedOrigins: readonly string[] };

/**
 * The secrets of a run: of the file, else of the environment. They travel to OpenAI, to the base URL's origin and to
 * those allowed by flag (docs/contract.md, section 2).
 */
export async function readSecrets({ file, baseUrl, allowedOrigins }: SecretSettings, io: Io): Promise<CliResult<SecretSource>> {
  const mayTravel = (_name: string, origin: string): boolean => isAllowedOrigin(origin, baseUrl, allowedOrigins);

  if (file === undefined) {
    return { ok: true, value: environmentSecrets(io.env, mayTravel) };
  }

  const text = await readText(file);

  if (!text.ok) {
    return text;
  }

  const secrets = parseSecrets(text.value);

  return secrets.ok ? { ok: true, value: fileSecrets(secrets.value, mayTravel) } : secrets;
}
