import type { IncomingMessage } from 'node:http';

const NAMES = [ 'localhost', '127.0.0.1', '[::1]', '::1' ];

/** The names in the address of a page that a server on 127.0.0.1 serves. */
const PAGE_NAMES = [ '127.0.0.1', 'localhost' ];

/** Whether a host name or address is this computer. */
export function isLoopbackHost(host: string): boolean {
  return NAMES.includes(host.toLowerCase());
}

/**
 * The value of a request's `Host` header; undefined where there is none, or more than one. Node keeps the first of
 * several, other programs the last: such a request has no certain address (RFC 9112, section 3.2).
 */
export function onlyHost({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): string | undefined {
  const hosts = headersDistinct.host ?? [];

  return hosts.length === 1 ? hosts[ 0 ] : undefined;
}

/**
 * Whether a request was addressed to a server on 127.0.0.1 by one of the two names that its page has, and by its port. A page
 * elsewhere that resolves its own name to a loopback address (DNS rebinding) still sends that name as `Host`.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return PAGE_NAMES.some(name => host === `${ name }:${ port }`);
}

/**
 * Whether a request was addressed to this computer and comes from it: a page of another site is recognized by its `Origin`.
 */
export function isFromLoopback({ host, origin }: { host?: string; origin?: string }): boolean {
  return host !== undefined && isLoopbackHost(nameOf(host)) && (origin === undefined || isLoopbackOrigin(origin));
}


// helpers //////////

/** `[::1]` of `[::1]:8089`. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}

function isLoopbackOrigin(origin: string): boolean {
  const name = /^https?:\/\/([^/@]+)$/i.exec(origin)?.[ 1 ];

  return name !== undefined && isLoopbackHost(nameOf(name));
}
