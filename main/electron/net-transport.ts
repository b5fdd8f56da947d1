import { reasonPhrase } from '../../core/connector';
import type { CancelSignal, HttpFailure, HttpRequest, HttpResponse, Transport } from '../../core/run';

import type { ClientRequest, IncomingMessage, Net, NetSession, SessionModule } from './api';
import { netFailureOf } from './net-failure';

export type NetTransportOptions = {
  net: Net;
  session: SessionModule;

  /** A longer response ends the exchange; counted after decompression, which is Chromium's. */
  maxBytes?: number;
};

/** In memory, and nobody else's: no cookies, no cache, no listener of another plugin. */
const PARTITION = 'openai-task';

const MAX_BYTES = 16 * 1024 * 1024;
const USER_AGENT = 'camunda-modeler-openai-task';

/** Answers that have no body at all, not even an empty one. */
const BODYLESS = new Set([ 204, 205, 304 ]);

type Answer = HttpResponse | HttpFailure;
type Pairs = HttpRequest['headers'];

/**
 * HTTP over Chromium's network stack: the system's proxy and certificates. No redirects, no repeats, no cookies. Every
 * way to fail is a value; no value of a header or a body stands in it.
 */
export function createNetTransport({ net, session, maxBytes = MAX_BYTES }: NetTransportOptions): Transport {
  let partition: NetSession | null = null;

  return {
    send(request, cancel) {
      partition ??= session.fromPartition(PARTITION, { cache: false });

      return exchange(request, cancel, { net, session: partition, maxBytes });
    }
  };
}


// helpers //////////

type Means = { net: Net; session: NetSession; maxBytes: number };

function exchange(request: HttpRequest, cancel: CancelSignal, { net, session, maxBytes }: Means): Promise<Answer> {
  if (cancel.cancelled) {
    return Promise.resolve({ failure: 'cancelled' });
  }

  if (!/^https?:\/\//i.test(request.url) || !/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(request.method)) {
    return Promise.resolve({ failure: 'protocol', detail: 'ERR_INVALID_ARGUMENT' });
  }

  return new Promise(resolve => {
    try {
      const sent = net.request({
        method: request.method.toUpperCase(),
        url: request.url,
        session,
        redirect: 'manual',
        credentials: 'omit',
        useSessionCookies: false
      });

      new Exchange(sent, request.timeoutMs, maxBytes, cancel, resolve).start(request);
    } catch {

      // a URL that Chromium takes for impossible
      resolve({ failure: 'protocol', detail: 'ERR_INVALID_ARGUMENT' });
    }
  });
}

/** One exchange: whatever ends it first is its answer, and its socket is given up unless it ended by itself. */
class Exchange {
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private settled = false;
  private timer: NodeJS.Timeout | undefined;
  private undo = (): void => undefined;

  constructor(
      private readonly request: ClientRequest,
      private readonly timeoutMs: number | null,
      private readonly maxBytes: number,
      private readonly cancel: CancelSignal,
      private readonly resolve: (answer: Answer) => void
  ) {}

  start({ headers, body }: HttpRequest): void {
    const { request } = this;

    request.on('redirect', (status: number, _method: string, _url: string, fields: Record<string, string[]>) => this.end(redirected(status, fields)));
    request.on('response', (response: IncomingMessage) => this.receive(response));
    request.on('error', (error: unknown) => this.end(netFailureOf(error)));
    request.on('abort', () => this.end({ failure: 'connection', detail: 'ERR_ABORTED' }));

    try {
      sentHeaders(headers).forEach(([ name, value ]) => request.setHeader(name, value));

      if (body !== null) {
        request.write(body);
      }

      request.end();
    } catch {

      // a header that Chromium takes for impossible; the error's text may hold a value
      this.end({ failure: 'protocol', detail: 'ERR_INVALID_ARGUMENT' });

      return;
    }

    this.undo = this.cancel.onCancel(() => this.end({ failure: 'cancelled' }));
    this.wait();
  }

  private receive(response: IncomingMessage): void {
    this.wait();

    response.on('data', (chunk: Buffer) => {
      this.wait();
      this.size += chunk.length;
      this.chunks.push(chunk);

      if (this.size > this.maxBytes) {
        this.end({ failure: 'too-large' });
      }
    });
    response.on('end', () => this.end(answerOf(response, Buffer.concat(this.chunks))));
    response.on('error', (error: unknown) => this.end(netFailureOf(error)));
    response.on('aborted', () => this.end({ failure: 'connection', detail: 'ERR_ABORTED' }));
  }

  /** Silence from here on counts anew. */
  private wait(): void {
    clearTimeout(this.timer);

    if (this.timeoutMs !== null && !this.settled) {
      this.timer = setTimeout(() => this.end({ failure: 'timeout', detail: 'ERR_TIMED_OUT' }), this.timeoutMs);
    }
  }

  private end(answer: Answer): void {
    if (this.settled) {
      return;
    }

    this.settled = true;
    clearTimeout(this.timer);
    this.undo();
    this.resolve(answer);

    if ('failure' in answer) {
      this.request.abort();
    }
  }
}

/** What Chromium tells of a redirect that nobody follows: no body, no text of the status line. */
function redirected(status: number, fields: Record<string, string[]>): HttpResponse {
  return {
    status,
    reason: reasonPhrase(status),
    headers: Object.entries(fields).flatMap(([ name, values ]) => [ values ].flat().map(value => [ name, value ] satisfies [ string, string ])),
    body: BODYLESS.has(status) ? null : ''
  };
}

function answerOf({ statusCode, statusMessage, httpVersionMajor, rawHeaders }: IncomingMessage, bytes: Buffer): HttpResponse {
  return {
    status: statusCode,

    // HTTP/2 has no such text
    reason: statusMessage === '' && httpVersionMajor > 1 ? reasonPhrase(statusCode) : statusMessage,
    headers: pairsOf(rawHeaders),
    body: BODYLESS.has(statusCode) ? null : bytes.toString('utf8')
  };
}

function pairsOf(raw: string[]): Pairs {
  return Array.from({ length: raw.length >> 1 }, (_, index) => [ raw[ 2 * index ] ?? '', raw[ 2 * index + 1 ] ?? '' ]);
}

/** Line breaks go out as blanks, as the runtime sends them; a name given twice is one header of two values here. */
function sentHeaders(headers: Pairs): Pairs {
  const sent = new Map<string, [ string, string ]>([ [ 'user-agent', [ 'User-Agent', USER_AGENT ] ] ]);
  const own = new Set<string>();

  for (const [ name, value ] of headers) {
    const key = name.toLowerCase();
    const text = value.replace(/[\r\n\v\f]/g, ' ').replace(/[^\t\x20-\x7e\xa0-\xff]/g, '?');
    const former = own.has(key) ? sent.get(key) : undefined;

    sent.set(key, former ? [ former[ 0 ], `${ former[ 1 ] }, ${ text }` ] : [ name, text ]);
    own.add(key);
  }

  return [ ...sent.values() ];
}
