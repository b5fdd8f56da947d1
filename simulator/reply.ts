import type { JsonObject } from '../core/result';

const TOKENS_PER_MINUTE = 30000;

/**
 * How an exchange goes wrong below HTTP: `timeout` sends nothing and stays open, `stall` falls silent in the middle of
 * the body, `reset` cuts the connection there, `drop` cuts it before the first byte.
 */
export type Fault = 'timeout' | 'stall' | 'reset' | 'drop';

export type Reply = {
  status: number;

  /** Spelling and order as sent; a name may stand twice. */
  headers: [ name: string, value: string ][];
  body: string;
  delayMs?: number;
  fault?: Fault;
};

/** What a request is refused with: the four keys of the API's error object and the status. */
export type ApiFault = { status: number; message: string; type: string; param: string | null; code: string | null };

type FaultParts = { status?: number; type?: string; param?: string | null; code?: string | null };

/** A fault of the caller unless told otherwise: 400, `invalid_request_error`, param and code null. */
export function fault(message: string, { status = 400, type = 'invalid_request_error', param = null, code = null }: FaultParts = {}): ApiFault {
  return { status, message, type, param, code };
}

export function jsonReply(status: number, body: unknown, headers: Reply['headers'] = []): Reply {
  return { status, headers: [ [ 'Content-Type', 'application/json' ], ...headers ], body: JSON.stringify(body) };
}

export function faultReply({ status, message, type, param, code }: ApiFault, headers: Reply['headers'] = []): Reply {
  return jsonReply(status, { error: { message, type, param, code } }, headers);
}

/** A request as the handlers see it. `scenario`: the name of the one asked for. */
export type SimulatedRequest = { body: JsonObject; scenario: string | null };

/** The six rate-limit headers that 200 and 429 carry (docs/openai-api.md, section 2.2). */
export function rateLimitHeaders(promptTokens: number): Reply['headers'] {
  return [
    [ 'x-ratelimit-limit-requests', '10000' ],
    [ 'x-ratelimit-limit-tokens', String(TOKENS_PER_MINUTE) ],
    [ 'x-ratelimit-remaining-requests', '9999' ],
    [ 'x-ratelimit-remaining-tokens', String(Math.max(0, TOKENS_PER_MINUTE - promptTokens)) ],
    [ 'x-ratelimit-reset-requests', '6ms' ],
    [ 'x-ratelimit-reset-tokens', '1s' ]
  ];
}
