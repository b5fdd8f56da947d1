import { isJsonObject } from '../result';
import type { Json } from '../result';

import { base64 } from './utf8';
import type { BoundRequest } from './binding';

/** The request as the runtime's HTTP client gets it. */
export type OutgoingRequest = {
  method: string;
  url: string;

  /** In order; `Authorization` appears twice if the diagram sets it too. */
  headers: [ name: string, value: string ][];
  body: string | null;

  /** Milliseconds without data before the request fails; null: no limit. */
  timeoutMs: number | null;
};

/** The timeout of an element that sets none, in seconds. */
const DEFAULT_TIMEOUT = 20;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Builds the request from the bound variables (docs/connector-runtime.md, section 4). The connection timeout of the
 * template also limits the time without data, because the template sets no read timeout.
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

/** A header's value as sent: line breaks become spaces, characters outside of Latin-1 become question marks. */
export function headerText(value: string): string {
  return value.replace(/[\n\r\v\f]/g, ' ').replace(/[^\t\u0020-\u007e\u00a0-\u00ff]/g, '?');
}

/** A string inside a URL. A lone surrogate cannot be encoded and becomes the replacement character. */
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

/** A null for exactly `Content-Type` is replaced by the default; for other names an empty value is sent. */
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
