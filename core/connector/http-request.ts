import { isJsonObject } from '../result';
import type { Json } from '../result';

import { base64 } from './base64';
import type { BoundRequest } from './binding';

/** The exchange to make, as the runtime's HTTP client gets it. */
export type OutgoingRequest = {
  method: string;
  url: string;

  /** In order; `Authorization` may stand twice where the diagram names it too. */
  headers: [ name: string, value: string ][];
  body: string | null;

  /** Milliseconds of silence; null waits for ever. */
  timeoutMs: number | null;
};

/** What holds where the element sets no timeout, in seconds. */
const DEFAULT_TIMEOUT = 20;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Builds the request from the bound variables (docs/connector-runtime.md, section 4). The connection timeout of the
 * template becomes the limit of silence, because it sets no read timeout.
 */
export function buildRequest(bound: BoundRequest): OutgoingRequest {
  const body = serializeBody(bound);
  const seconds = bound.readTimeout ?? bound.connectionTimeout ?? DEFAULT_TIMEOUT;

  return {
    method: bound.method,
    url: withQuery(bound),
    headers: [ ...authorization(bound), ...ownHeaders(bound.headers), ...contentType(bound.headers, body) ]
      .map(([ name, value ]) => [ name, headerText(value) ]),
    body,
    timeoutMs: seconds === 0 ? null : seconds * 1000
  };
}

/** A header's value as it goes out: line breaks as blanks, what the wire cannot carry as question marks. */
export function headerText(value: string): string {
  return value.replace(/[\n\r\v\f]/g, ' ').replace(/[^\t\u0020-\u007e\u00a0-\u00ff]/g, '?');
}

/** A text inside a URL. A lone surrogate has no encoding: the replacement character stands in. */
export function encodeUrl(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'));
}


// helpers //////////

function authorization({ authentication }: BoundRequest): [ string, string ][] {
  switch (authentication.type) {
  case 'bearer': return [ [ 'Authorization', `Bearer ${ authentication.token }` ] ];
  case 'basic': return [ [ 'Authorization', `Basic ${ base64(`${ authentication.username }:${ authentication.password }`) }` ] ];
  case 'apiKey': return authentication.location === 'headers' ? [ [ authentication.name, authentication.value ] ] : [];
  default: return [];
  }
}

/** A null under exactly `Content-Type` makes room for the default; under other names an empty value is sent. */
function ownHeaders(headers: BoundRequest['headers']): [ string, string ][] {
  return Object.entries(headers)
    .filter(([ name, value ]) => !(name === 'Content-Type' && value === null))
    .map(([ name, value ]) => [ name, value ?? '' ]);
}

function contentType(headers: BoundRequest['headers'], body: string | null): [ string, string ][] {
  const given = Object.entries(headers)
    .some(([ name, value ]) => name.toLowerCase() === 'content-type' && !(name === 'Content-Type' && value === null));

  return body === null || given ? [] : [ [ 'Content-Type', 'application/json' ] ];
}

function serializeBody({ body, ignoreNullValues }: BoundRequest): string | null {
  if (body === undefined || body === null) {
    return null;
  }

  return typeof body === 'string' ? body : JSON.stringify(ignoreNullValues ? withoutNulls(body) : body);
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }

  if (!isJsonObject(value)) {
    return value;
  }

  return Object.fromEntries(Object.entries(value)
    .filter(([ , entry ]) => entry !== null)
    .map(([ key, entry ]) => [ key, withoutNulls(entry) ]));
}

function withQuery({ url, queryParameters, authentication }: BoundRequest): string {
  const parameters: [ string, string | null ][] = [
    ...Object.entries(queryParameters),
    ...authentication.type === 'apiKey' && authentication.location === 'query'
      ? [ [ authentication.name, authentication.value ] satisfies [ string, string ] ]
      : []
  ];

  if (!parameters.length) {
    return url;
  }

  const query = parameters.map(([ name, value ]) => value === null ? encodeUrl(name) : `${ encodeUrl(name) }=${ encodeUrl(value) }`).join('&');
  const [ , head = url, fragment = '' ] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];

  return `${ head }${ head.includes('?') ? '&' : '?' }${ query }${ fragment }`;
}
