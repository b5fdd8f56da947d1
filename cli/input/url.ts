import { readOrigin } from '../../core/connector';
import type { Flag } from '../call';
import { unusable } from '../problem';
import type { CliResult } from '../problem';

/** The base URL behind a flag; undefined without the flag. Scheme, host, port and a path, nothing else. */
export function readBaseUrl(flag: Flag, text: string | undefined): CliResult<string | undefined> {
  if (text === undefined) {
    return { ok: true, value: undefined };
  }

  const read = readOrigin(text);

  if (!read.ok) {
    return refused(flag, text, read.problem === 'insecure' ? 'cli/plain-http' : 'cli/bad-url');
  }

  return /[?#]/.test(read.rest) ? refused(flag, text, 'cli/url-with-extras') : { ok: true, value: text };
}

/** The origins behind a flag that may be repeated, such as `https://proxy.example.com`. */
export function readOrigins(flag: Flag, texts: readonly string[]): CliResult<string[]> {
  const origins: string[] = [];

  for (const text of texts) {
    const read = readOrigin(text);

    if (!read.ok && read.problem === 'insecure') {
      return refused(flag, text, 'cli/plain-http');
    }

    if (!read.ok || read.rest !== '' && read.rest !== '/') {
      return refused(flag, text, 'cli/bad-origin');
    }

    origins.push(read.origin);
  }

  return { ok: true, value: origins };
}


// helpers //////////

/** What cannot be read may hold a password (`https://name:password@host`): it is not repeated then. */
function refused(
    flag: Flag,
    text: string,
    code: 'cli/plain-http' | 'cli/bad-url' | 'cli/url-with-extras' | 'cli/bad-origin'
): ReturnType<typeof unusable> {
  return unusable(text.includes('@') ? 'cli/url-with-extras' : code, { flag: flag.name, text });
}
