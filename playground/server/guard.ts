import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { isOwnHost } from '../../node/server';

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
