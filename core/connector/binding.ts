import { isJsonObject } from '../result';
import type { Json, JsonObject } from '../result';

import { invalidField, toFlag, toInteger, toText, toTextMap } from './coercion';
import type { Coerced } from './coercion';
import { hasSecrets } from './secret-references';

/** How the request authenticates. The runtime also supports OAuth, which fetches a token first; a test run does not. */
export type Authentication =
  | { type: 'noAuth' }
  | { type: 'bearer'; token: string }
  | { type: 'basic'; username: string; password: string }
  | { type: 'apiKey'; location: 'headers' | 'query'; name: string; value: string }
  | { type: 'oauth' };

/** The job's variables in the types of the connector (docs/connector-runtime.md, section 4). */
export type BoundRequest = {
  method: string;
  url: string;
  authentication: Authentication;
  headers: Record<string, string | null>;
  queryParameters: Record<string, string | null>;

  /** Seconds; 0: no limit. */
  connectionTimeout: number | undefined;
  readTimeout: number | undefined;

  /** Undefined and null: no body. */
  body: Json | undefined;
  ignoreNullValues: boolean;
};

/** `message`: the runtime's input error. */
export type BindingOutcome = { ok: true; value: BoundRequest } | { ok: false; message: string };

const METHODS = [ 'POST', 'GET', 'DELETE', 'PATCH', 'PUT' ];

/** Java's `^(=|(http://|https://|secrets|\{\{).*$)`, matched as a whole: no line break. */
const URL_PATTERN = /^(?:=|(?:http:\/\/|https:\/\/|secrets|\{\{)[^\n\r\u0085\u2028\u2029]*)$/;

/** Fields that cannot hold a placeholder because they are not strings. */
const NOT_STRINGS = [ 'connectionTimeoutInSeconds', 'readTimeoutInSeconds', 'ignoreNullValues', 'followRedirects', 'storeResponse' ];

/** Reads the fetched variables, secrets replaced, as the runtime does: types first, then constraints. */
export function bindRequest(variables: JsonObject): BindingOutcome {
  const fields = {
    method: toMethod(variables.method),
    url: toText(variables.url),
    authentication: toAuthentication(variables.authentication),
    headers: toTextMap(variables.headers),
    queryParameters: toTextMap(variables.queryParameters),
    connectionTimeout: toInteger(variables.connectionTimeoutInSeconds, 'connectionTimeoutInSeconds'),
    readTimeout: toInteger(variables.readTimeoutInSeconds, 'readTimeoutInSeconds'),
    ignoreNullValues: toFlag(variables.ignoreNullValues, 'ignoreNullValues'),
    followRedirects: toFlag(variables.followRedirects, 'followRedirects'),
    storeResponse: toFlag(variables.storeResponse, 'storeResponse')
  };

  const failed = Object.values(fields).find(field => !field.ok);

  if (failed && !failed.ok) {
    return failed;
  }

  const method = valueOf(fields.method);
  const url = valueOf(fields.url);
  const authentication = valueOf(fields.authentication) ?? { type: 'noAuth' };
  const violations = [
    ...method === undefined ? [ violation('method', 'must not be null') ] : [],
    ...urlViolations(url),
    ...authenticationViolations(authentication)
  ];

  if (violations.length || method === undefined || url === undefined) {
    return { ok: false, message: validationMessage(violations) };
  }

  return {
    ok: true,
    value: {
      method,
      url,
      authentication,
      headers: valueOf(fields.headers) ?? {},
      queryParameters: valueOf(fields.queryParameters) ?? {},
      connectionTimeout: valueOf(fields.connectionTimeout),
      readTimeout: valueOf(fields.readTimeout),
      body: variables.body,
      ignoreNullValues: valueOf(fields.ignoreNullValues) ?? false
    }
  };
}

/** Like `bindRequest`, before secrets are replaced: a placeholder in a field that is not a string counts as unset. */
export function bindUnresolved(variables: JsonObject): BindingOutcome {
  const textual = Object.fromEntries(Object.entries(variables).filter(([ name, value ]) =>
    !(NOT_STRINGS.includes(name) && hasSecrets(JSON.stringify(value)))));

  return bindRequest(typeof textual.method === 'string' && hasSecrets(textual.method) ? { ...textual, method: 'POST' } : textual);
}


// helpers //////////

function valueOf<T>(coerced: Coerced<T>): T | undefined {
  return coerced.ok ? coerced.value : undefined;
}

function toMethod(value: Json | undefined): Coerced<string> {
  const text = toText(value);

  if (!text.ok || text.value === undefined || text.value === '') {
    return text.ok ? { ok: true, value: undefined } : text;
  }

  const method = text.value.toUpperCase();

  return METHODS.includes(method) ? { ok: true, value: method } : invalidField('method', 'HttpMethod');
}

type AuthenticationReader = (fields: JsonObject) => Coerced<Authentication>;

const AUTHENTICATIONS: Record<string, AuthenticationReader> = {
  'noAuth': () => ({ ok: true, value: { type: 'noAuth' } }),
  'bearer': fields => mapTexts([ fields.token ], ([ token = '' ]) => ({ type: 'bearer', token })),
  'basic': fields => mapTexts([ fields.username, fields.password ],
    ([ username = '', password = '' ]) => ({ type: 'basic', username, password })),
  'apiKey': fields => mapTexts([ fields.apiKeyLocation, fields.name, fields.value ],
    ([ location = '', name = '', value = '' ]) => ({ type: 'apiKey', location: location === 'query' ? 'query' : 'headers', name, value })),
  'oauth-client-credentials-flow': () => ({ ok: true, value: { type: 'oauth' } }),
  'oauth-refresh-token': () => ({ ok: true, value: { type: 'oauth' } })
};

function toAuthentication(value: Json | undefined): Coerced<Authentication> {
  if (value === undefined || value === null) {
    return { ok: true, value: undefined };
  }

  const type = isJsonObject(value) && typeof value.type === 'string' ? value.type : '';
  const read = Object.hasOwn(AUTHENTICATIONS, type) ? AUTHENTICATIONS[ type ] : undefined;

  return isJsonObject(value) && read
    ? read(value)
    : { ok: false, message: 'Json object contains an invalid field: authentication' };
}

function mapTexts(values: (Json | undefined)[], map: (texts: (string | undefined)[]) => Authentication): Coerced<Authentication> {
  const texts = values.map(toText);
  const failed = texts.find(text => !text.ok);

  return failed && !failed.ok ? failed : { ok: true, value: map(texts.map(valueOf)) };
}

function urlViolations(url: string | undefined): string[] {
  const blank = url === undefined || url.trim() === '';

  return [
    ...blank ? [ violation('url', 'must not be blank') ] : [],
    ...url !== undefined && !URL_PATTERN.test(url) ? [ violation('url', 'Must be a http(s) URL') ] : []
  ];
}

function authenticationViolations(authentication: Authentication): string[] {
  const empty = (path: string, value: string) => value === '' ? [ violation(`authentication.${ path }`, 'must not be empty') ] : [];

  switch (authentication.type) {
  case 'bearer': return empty('token', authentication.token);
  case 'basic': return [ ...empty('username', authentication.username), ...empty('password', authentication.password) ];
  case 'apiKey': return [ ...empty('name', authentication.name), ...empty('value', authentication.value) ];
  default: return [];
  }
}

function violation(path: string, message: string): string {
  return ` - Property: ${ path }: Validation failed. Original message: ${ message }`;
}

function validationMessage(violations: string[]): string {
  return 'jakarta.validation.ValidationException: Found constraints violated while validating input: \n'
    + violations.join('\n');
}
