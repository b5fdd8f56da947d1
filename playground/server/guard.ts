import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { isOwnHost } from '../../node/server';

/** `npm run dev` sets it to a random value of its own: the page keeps its key when the server restarts. */
const KEY_VARIABLE = 'OPENAI_TASK_PLAYGROUND_KEY';
const KEY = /^[\w-]{32,}$/;

/** Whether a request that can spend a key comes from the page of this server and knows the token of this start. */
export function mayUseBridge(headers: IncomingHttpHeaders, port: number, token: string): boolean {
  const { host, origin, authorization } = headers;

  return isOwnHost(host, port)
    && origin === `http://${ host }`
    && sameText(authorization ?? '', `Bearer ${ token }`);
}

/** The key that the environment sets; null where it sets none, or one that is too short to be safe. */
export function keyFrom(environment: Readonly<Record<string, string | undefined>>): string | null {
  const key = environment[ KEY_VARIABLE ];

  return key !== undefined && KEY.test(key) ? key : null;
}


// helpers //////////

/** Compares in a time that tells nothing of where two texts differ. */
function sameText(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
