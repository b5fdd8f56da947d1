/**
 * Where a request goes, read from the URL by rules so narrow that every HTTP client agrees on them: a URL that could be
 * read in two ways is refused (user-info, backslashes, spaces, unusual hosts).
 */
const URL_TEXT = /^(https?):\/\/([^/?#]*)([/?#][^\n]*)?$/i;
const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
const AUTHORITY = /^([^:[\]@]+|\[::1\])(?::(\d{1,5}))?$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const UNSAFE = /[\\\u0000-\u0020\u007f]/;

const DEFAULT_PORTS: Record<string, number> = { http: 80, https: 443 };

export const OPENAI_ORIGIN = 'https://api.openai.com';

export type OriginProblem = 'unreadable' | 'insecure';
export type OriginOutcome = { ok: true; origin: string; rest: string } | { ok: false; problem: OriginProblem };

/**
 * The origin of a URL, such as `https://api.openai.com` or `http://127.0.0.1:8089`, and the rest of it. Plain `http:`
 * only to loopback (`insecure`); IPv6 only as `[::1]`.
 */
export function readOrigin(url: string): OriginOutcome {
  const [ , scheme = '', authority = '', rest = '' ] = URL_TEXT.exec(url) ?? [];
  const [ , host = '', portText ] = AUTHORITY.exec(authority) ?? [];
  const protocol = scheme.toLowerCase();
  const name = host.toLowerCase();
  const port = portText === undefined ? DEFAULT_PORTS[ protocol ] : Number(portText);

  if (UNSAFE.test(url) || !isHost(name) || port === undefined || port < 1 || port > 65_535) {
    return { ok: false, problem: 'unreadable' };
  }

  if (protocol === 'http' && !LOOPBACK.test(name)) {
    return { ok: false, problem: 'insecure' };
  }

  return { ok: true, origin: `${ protocol }://${ name }${ port === DEFAULT_PORTS[ protocol ] ? '' : `:${ port }` }`, rest };
}

/** Whether two spellings name the same origin; false for an unreadable one. */
export function isSameOrigin(a: string, b: string): boolean {
  const [ first, second ] = [ readOrigin(a), readOrigin(b) ];

  return first.ok && second.ok && first.origin === second.origin;
}

/** Whether a secret may go to an origin: OpenAI's, the base URL's, and each one that the user approved (docs/contract.md, section 2). */
export function isAllowedOrigin(origin: string, baseUrl: string | undefined, allowed: readonly string[]): boolean {
  return [ OPENAI_ORIGIN, baseUrl ?? OPENAI_ORIGIN, ...allowed ].some(each => isSameOrigin(each, origin));
}


// helpers //////////

/** A name whose last part has a letter, an IPv4 address in its plain spelling, or `[::1]`. */
function isHost(name: string): boolean {
  if (name === '[::1]' || IPV4.test(name)) {
    return true;
  }

  return name.length <= 253 && HOST.test(name) && !/^(?:\d+|0x[0-9a-f]*)$/.test(name.split('.').at(-1) ?? '');
}
