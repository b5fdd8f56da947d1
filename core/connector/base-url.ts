import { trimTrailing } from '../result';

import { readOrigin } from './origin';

/**
 * A URL with the scheme, host, port and leading `/v1` of a base URL, such as `http://127.0.0.1:8089/v1`. A URL
 * without `/v1` keeps its path (docs/contract.md, section 2). Unreadable URLs are returned unchanged: the origin check refuses
 * them.
 */
export function applyBaseUrl(url: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined) {
    return url;
  }

  const base = readOrigin(baseUrl);
  const path = /^[a-z]+:\/\/[^/?#]*((?:[/?#].*)?)$/is.exec(url)?.[ 1 ];

  if (!base.ok || path === undefined) {
    return url;
  }

  const [ , version, rest = '' ] = /^(\/v1)(?=[/?#]|$)(.*)$/s.exec(path) ?? [];

  return version === undefined ? `${ base.origin }${ path }` : `${ base.origin }${ trimTrailing(base.rest, '/') }${ rest }`;
}
