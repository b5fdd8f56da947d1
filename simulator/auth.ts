import { UNKNOWN_KEY, VALID_KEY, VALID_ORGANIZATION } from './identity';
import { fault } from './reply';
import type { ApiFault } from './reply';

const BEARER = /^Bearer\s+(\S.*)$/i;
const SHOWN_START = 5;
const SHOWN_END = 3;

/** Why the caller's key or organization is refused; null where both fit. */
export function checkAuthorization({ authorization, organization }: { authorization?: string; organization?: string }): ApiFault | null {
  const key = BEARER.exec(authorization ?? '')?.[ 1 ]?.trim();

  if (key === undefined) {
    return fault('No API key was sent.', { status: 401 });
  }

  if (!VALID_KEY.test(key) || UNKNOWN_KEY.test(key)) {
    return fault(`The API key is not correct: ${ echoOf(key) }.`, { status: 401, code: 'invalid_api_key' });
  }

  return organization && !VALID_ORGANIZATION.test(organization)
    ? fault('The organisation header does not match the key.', { status: 401, code: 'mismatched_organization' })
    : null;
}


// helpers //////////

/** The partial echo of the real API: callers must not rely on it being safe to show. */
function echoOf(key: string): string {
  return key.length > SHOWN_START + SHOWN_END ? `${ key.slice(0, SHOWN_START) }*****${ key.slice(-SHOWN_END) }` : '*****';
}
