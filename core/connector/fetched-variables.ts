import type { JsonObject } from '../result';

/** The variables that the connector fetches with a job; it does not see any other (docs/connector-runtime.md, section 4). */
const FETCHED: readonly string[] = [
  'url', 'method', 'authentication', 'clientTls', 'headers', 'queryParameters', 'skipEncoding',
  'connectionTimeoutInSeconds', 'readTimeoutInSeconds', 'body', 'storeResponse', 'documentReturnFormat',
  'groupSetCookieHeaders', 'ignoreNullValues', 'followRedirects', 'authenticationConfiguration'
];

/** Whether the connector reads a variable of this name. */
export function isFetched(name: string): boolean {
  return FETCHED.includes(name);
}

/**
 * The variables of the job: the task's own and, if the template sets none of that name, the one that an outer scope has
 * under that name.
 */
export function fetchedVariables(local: JsonObject, outer: JsonObject): JsonObject {
  const visible: JsonObject = { ...outer, ...local };

  return Object.fromEntries(FETCHED.flatMap(name => {
    const value = Object.hasOwn(visible, name) ? visible[ name ] : undefined;

    return value === undefined ? [] : [ [ name, value ] ];
  }));
}
