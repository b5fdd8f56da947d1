import { isJsonObject } from '../result';
import type { Json, JsonObject } from '../result';

import { connectorFailure } from './job-failure';
import type { JobFailure } from './job-failure';
import { reasonPhrase } from './reason-phrase';
import { errorBody, successBody } from './response-body';

/** The raw response: header names as sent, the body as a string, null if the message has none. */
export type RawResponse = {
  status: number;
  reason: string;
  headers: [ name: string, value: string ][];
  body: string | null;
};

export type HeaderMap = Record<string, string | string[]>;

/** A response as data, for a run record and for mapping it again. */
export type ShownResponse = { status: number; headers: HeaderMap; body: Json; reason: string };

/** `result` is null for a redirect without a body. */
export type ResponseOutcome =
  | { ok: true; result: JsonObject | null }
  | { ok: false; failure: JobFailure };

/** The connector's reading of a response: its result object, or the failure for a status of 400 or above (docs/connector-runtime.md, section 5). */
export function interpretResponse(response: RawResponse): ResponseOutcome {
  const { status, reason } = response;
  const headers = groupHeaders(response.headers);

  if (status >= 400) {
    return { ok: false, failure: connectorFailure(String(status), reason, {
      response: { headers, body: failureBody(response.body) }
    }) };
  }

  if (status >= 300 && response.body === null) {
    return { ok: true, result: null };
  }

  return { ok: true, result: { status, headers, body: successBody(response.body), reason, document: null } };
}

/** A response for display: the body is parsed if it is an object or array. */
export function showResponse({ status, reason, headers, body }: RawResponse): ShownResponse {
  return { status, headers: groupHeaders(headers), body: status < 400 ? successBody(body) : errorBody(body), reason };
}

/** The reverse of `showResponse`: a displayed or pasted response as it would have been received. */
export function toRawResponse({ status, headers, body, reason }: {
  status: number; headers: HeaderMap; body: unknown; reason?: string;
}): RawResponse {
  return {
    status,
    reason: reason ?? reasonPhrase(status),
    headers: Object.entries(headers).flatMap(([ name, values ]) => [ values ].flat().map(value => [ name, value ] satisfies [ string, string ])),
    body: toRawBody(status, body)
  };
}

/** Headers by exact spelling: one value stays a string, several become a list. */
export function groupHeaders(headers: [ name: string, value: string ][]): HeaderMap {
  const groups = new Map<string, string[]>();

  for (const [ name, value ] of headers) {
    groups.set(name, [ ...groups.get(name) ?? [], value ]);
  }

  return Object.fromEntries([ ...groups ].map(([ name, values ]) => [ name, values.length === 1 ? values.join() : values ]));
}


// helpers //////////

/** An object stays, a list of one object becomes that object, any other list becomes null, anything else stays a string. */
function failureBody(text: string | null): Json {
  const body = errorBody(text);

  if (!Array.isArray(body)) {
    return body;
  }

  const [ only = null ] = body;

  return body.length === 1 && isJsonObject(only) ? only : null;
}

/** Statuses whose messages never have a body. */
const BODILESS = [ 204, 304 ];

function toRawBody(status: number, body: unknown): string | null {
  if (typeof body === 'string') {
    return body;
  }

  if (body === null || body === undefined) {
    return BODILESS.includes(status) || status >= 400 ? null : '';
  }

  return JSON.stringify(body);
}
