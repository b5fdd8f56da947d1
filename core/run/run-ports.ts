/**
 * The environment of a run. Each process passes its own implementation: Node, Electron's main process, a test.
 */

/** One HTTP exchange to make. Headers in order, names as given; a name can appear twice. */
export type HttpRequest = {
  method: string;
  url: string;
  headers: [ name: string, value: string ][];
  body: string | null;

  /** Milliseconds without data before the exchange fails; null: no limit. */
  timeoutMs: number | null;
};

/** The response: raw header names in order, the reason phrase, the body decompressed and read as UTF-8. */
export type HttpResponse = {
  status: number;
  reason: string;
  headers: [ name: string, value: string ][];

  /** Null if the message has no body (204, 304), `''` if it is empty. */
  body: string | null;
};

/**
 * Why there is no response. `timeout`, `connection`, `tls`, `protocol` are the runtime's own kinds; the last three are the plugin's.
 * `detail` names the cause without any secret value.
 */
export type HttpFailure = {
  failure: 'timeout' | 'connection' | 'tls' | 'protocol' | 'cancelled' | 'deadline' | 'too-large';
  detail?: string;
};

/** Cancellation without platform classes. `onCancel` calls the listener at once if already cancelled; returns a function that unsubscribes. */
export interface CancelSignal {
  readonly cancelled: boolean;
  onCancel(listener: () => void): () => void;
}

/** Makes one exchange: no redirects, no repeats, never throws. */
export interface Transport {
  send(request: HttpRequest, cancel: CancelSignal): Promise<HttpResponse | HttpFailure>;
}

/** Removes the values of secrets from a response: in its own thread, or directly if the caller limits the time. Never rejects. */
export interface ResponseRedactor {

  /** Null if the search did not finish (cancelled, or a fault): then no part of the response may be shown. */
  redact(values: readonly string[], response: HttpResponse, cancel: CancelSignal): Promise<HttpResponse | null>;
}

/** The time, and waiting. */
export interface Clock {

  /** Milliseconds since the epoch. */
  now(): number;

  /** Resolves after that many milliseconds, or immediately when cancelled. */
  sleep(ms: number, cancel: CancelSignal): Promise<void>;
}

/** The place of a secret in the request: in its credentials, or in its content (prompt, URL, parameters). */
export type SecretPlace = 'credentials' | 'content';

/**
 * The values of secrets and the origins they may go to. Exists only in the main process or the command line.
 * `get`: undefined if the secret does not exist; an empty string counts as a value.
 */
export interface SecretSource {
  get(name: string): Promise<string | undefined>;

  /** Whether a secret may be sent to an origin such as `https://api.openai.com`. Can ask the user. */
  mayTravel(name: string, origin: string, place: SecretPlace): Promise<boolean>;
}
