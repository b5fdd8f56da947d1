import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Names under which a browser on this machine reaches a server on the loopback address. */
const LOOPBACK_NAMES = [ '127.0.0.1', 'localhost' ];

/**
 * Whether a request was addressed to this server by a loopback name. A page elsewhere that rebinds its own name to
 * 127.0.0.1 still sends that name as `Host`.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return LOOPBACK_NAMES.some(name => host === `${ name }:${ port }`);
}

/**
 * The value of a request's `Host` header; undefined where there is none, or more than one. Node keeps the first of
 * several, other programs the last: such a request has no certain address (RFC 9112, section 3.2).
 */
export function onlyHost({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): string | undefined {
  const hosts = headersDistinct.host ?? [];

  return hosts.length === 1 ? hosts[ 0 ] : undefined;
}

/** Whether a request that can spend a key comes from the page of this server and knows the token of this start. */
export function mayUseBridge(headers: IncomingHttpHeaders, port: number, token: string): boolean {
  const { host, origin, authorization } = headers;

  return isOwnHost(host, port)
    && origin === `http://${ host }`
    && sameText(authorization ?? '', `Bearer ${ token }`);
}


// helpers //////////

/** Compares in a time that tells nothing of where two texts differ. */
function sameText(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
