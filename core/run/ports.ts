/**
 * What a run needs of the world. Each process hands in its own: Node, Electron's main process, a test.
 */

/** One HTTP exchange to make. Headers in order, names as given; a name may stand twice. */
export type HttpRequest = {
  method: string;
  url: string;
  headers: [ name: string, value: string ][];
  body: string | null;

  /** Milliseconds of socket silence before the exchange fails; null waits for ever. */
  timeoutMs: number | null;
};

/** What came back: raw header names in order, the status line's text, the body decompressed and read as UTF-8. */
export type HttpResponse = {
  status: number;
  reason: string;
  headers: [ name: string, value: string ][];

  /** Null where the message has no body at all (204, 304), `''` where it is empty. */
  body: string | null;
};

/**
 * Why nothing came back. `timeout`, `connection`, `tls`, `protocol` are the runtime's own kinds; the last three are ours.
 * `detail` names the cause without any secret value.
 */
export type HttpFailure = {
  failure: 'timeout' | 'connection' | 'tls' | 'protocol' | 'cancelled' | 'deadline' | 'too-large';
  detail?: string;
};

/** Cancelling, free of any platform's classes. `onCancel` runs at once where it is cancelled already; returns its undo. */
export interface CancelSignal {
  readonly cancelled: boolean;
  onCancel(listener: () => void): () => void;
}

/** Makes one exchange: no redirects, no repeats, never throws. */
export interface Transport {
  send(request: HttpRequest, cancel: CancelSignal): Promise<HttpResponse | HttpFailure>;
}

/** Removes the values of secrets from a response: in a thread of its own, or in place where the caller bounds it. Never rejects. */
export interface ResponseRedactor {

  /** Null where the search did not end (cancelled, or a fault): then nothing of the response may be shown. */
  redact(values: readonly string[], response: HttpResponse, cancel: CancelSignal): Promise<HttpResponse | null>;
}

/** Milliseconds and waiting. */
export interface Clock {

  /** Milliseconds since the epoch. */
  now(): number;

  /** Resolves after that many milliseconds, or at once when cancelled. */
  sleep(ms: number, cancel: CancelSignal): Promise<void>;
}

/** Where a secret stands in the request: in what authenticates it, or in what it says (prompt, URL, parameters). */
export type SecretPlace = 'credentials' | 'content';

/**
 * The values of secrets and the origins they may go to. Lives in the main process or the command line alone.
 * `get`: undefined where there is no such secret; empty text counts as a value.
 */
export interface SecretSource {
  get(name: string): Promise<string | undefined>;

  /** Whether a secret may travel to an origin such as `https://api.openai.com`. May ask the user. */
  mayTravel(name: string, origin: string, place: SecretPlace): Promise<boolean>;
}
