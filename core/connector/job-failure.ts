import type { Json, JsonObject } from '../result';

/**
 * A failure of the attempt as the error expression sees it. All messages here are the connector runtime's own: expressions
 * can compare them, so they are data and not in our catalogs.
 */
export type JobFailure = {

  /** The Java class name of the exception. */
  type: string;
  message: string;
  code?: string;
  variables?: JsonObject;

  /** `zero`: no further attempt, even if retries are left (docs/connector-runtime.md, section 7, "Retries rule"). */
  retries: 'decrement' | 'zero';
};

export const FEEL_EXCEPTION = 'io.camunda.connector.feel.FeelEngineWrapperException';

const INPUT_EXCEPTION = 'io.camunda.connector.api.error.ConnectorInputException';
const CONNECTOR_EXCEPTION = 'io.camunda.connector.api.error.ConnectorException';

/** The runtime cuts `error.message` at this length. */
const MAX_MESSAGE = 6000;

/** A failure that a retry cannot fix: the input is wrong. */
export function inputFailure(message: string): JobFailure {
  return { type: INPUT_EXCEPTION, message, retries: 'zero' };
}

/** An input failure with the message of the FEEL exception inside. */
export function wrappedFailure(message: string): JobFailure {
  return inputFailure(`${ FEEL_EXCEPTION }: ${ message }`);
}

/** A `retryBackoff` header that cannot be read. */
export function backoffFailure(message: string): JobFailure {
  return { type: 'io.camunda.connector.runtime.core.error.InvalidBackOffDurationException', message, retries: 'zero' };
}

/** A negative timeout: the runtime cannot create its HTTP client, in any attempt. */
export function negativeTimeout(): JobFailure {
  return { type: 'java.lang.IllegalArgumentException', message: 'Negative duration', retries: 'decrement' };
}

/** A failure that the connector reports with a code. */
export function connectorFailure(code: string, message: string, variables?: JsonObject): JobFailure {
  return { type: CONNECTOR_EXCEPTION, message, code, variables, retries: 'decrement' };
}

export type TransportFailure = 'timeout' | 'connection' | 'tls' | 'protocol';

const IO_MESSAGE = 'An error occurred while executing the request, or the connection was aborted';

const TRANSPORT: Record<TransportFailure, (detail: string) => JobFailure> = {
  timeout: () => connectorFailure('408', 'The request timed out. Please try increasing the read and connection timeouts.'),
  connection: () => connectorFailure('408', IO_MESSAGE),
  tls: detail => connectorFailure('SSL_HANDSHAKE_FAILED',
    `TLS handshake failed: ${ detail || 'unknown cause' }. The server certificate may not be trusted`),
  protocol: () => connectorFailure('500', 'An error with the HTTP protocol occurred')
};

/** The failure of an exchange without a response (docs/connector-runtime.md, section 5). */
export function transportFailure(failure: TransportFailure, detail = ''): JobFailure {
  return TRANSPORT[ failure ](detail);
}

/** The `error` object of the error expression and of the failed job's variables. */
export function errorObject({ type, message, code, variables }: JobFailure): JsonObject {
  return {
    type,
    message: message.slice(0, MAX_MESSAGE),
    ...code === undefined ? {} : { code },
    ...variables === undefined ? {} : { variables }
  };
}

/** The engine's message for a failed job: the message and the variables in Java's map notation. */
export function failureText(message: string, variables: JsonObject): string {
  return `${ message } | Error variables: ${ javaText(variables) }`.slice(0, MAX_MESSAGE);
}

/** A value in the notation of Java's collections. */
export function javaText(value: Json): string {
  if (Array.isArray(value)) {
    return `[${ value.map(javaText).join(', ') }]`;
  }

  if (typeof value === 'object' && value !== null) {
    return `{${ Object.entries(value).map(([ key, entry ]) => `${ key }=${ javaText(entry) }`).join(', ') }}`;
  }

  return String(value);
}
