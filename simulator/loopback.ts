const NAMES = [ 'localhost', '127.0.0.1', '[::1]', '::1' ];

/** Whether an address is this computer alone. */
export function isLoopbackHost(host: string): boolean {
  return NAMES.includes(host.toLowerCase());
}

/**
 * Whether a request was meant for this computer and comes from it: a page that resolves its own name to a loopback
 * address (DNS rebinding) betrays itself by the Host header, a page of another site by its Origin.
 */
export function isFromLoopback({ host, origin }: { host?: string; origin?: string }): boolean {
  return isLoopbackHost(nameOf(host ?? '')) && (origin === undefined || isLoopbackOrigin(origin));
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
