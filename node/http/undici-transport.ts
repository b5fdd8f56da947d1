import { Socket } from 'node:net';
import { rootCertificates } from 'node:tls';

import { Agent, buildConnector, request as send } from 'undici';
import type { Dispatcher } from 'undici';

import type { CancelSignal, HttpFailure, HttpRequest, HttpResponse, Transport } from '../../core/run';

import { decode } from './decode';
import { failureOf } from './failure';
import { flatHeaders, pairsOf, valuesOf } from './headers';

export type TransportOptions = {

  /** A longer response ends the exchange; counted before and after decompression. */
  maxBytes?: number;

  /** Certificates of private authorities, PEM, in addition to the public ones. */
  ca?: string;
};

/** A transport of this process: its sockets are kept for later exchanges until it is closed. */
export type ClosableTransport = Transport & { close(): Promise<void> };

const MAX_BYTES = 16 * 1024 * 1024;

/** The runtime leaves the TCP connect limit at its library's three minutes (docs/connector-runtime.md, section 4). */
const CONNECT_TIMEOUT_MS = 180_000;

/** Answers that have no body at all, not even an empty one. */
const BODYLESS = new Set([ 204, 205, 304 ]);

/** What the runtime's client adds by itself (docs/connector-runtime.md, section 4), unless the request has its own. */
const DEFAULT_HEADERS: HttpRequest['headers'] = [
  [ 'Accept-Encoding', 'gzip, deflate, x-gzip' ],
  [ 'User-Agent', 'camunda-modeler-openai-task' ]
];

/**
 * HTTP/1.1 over undici: header names as spelled, a status line's own text, no redirects, no repeats, no cookies. Every
 * way to fail is a value; no value of a header or a body stands in it.
 */
export function createUndiciTransport({ maxBytes = MAX_BYTES, ca }: TransportOptions = {}): ClosableTransport {
  const sockets = new Set<Socket>();
  const agent = new Agent({ connect: createConnector(sockets, ca), pipelining: 1 });

  return {
    send: (request, cancel) => exchange(request, cancel, { agent, maxBytes }),
    async close() {
      await agent.destroy();

      // the agent does not know of sockets that are still connecting: one in a silent handshake would keep the process alive
      sockets.forEach(socket => socket.destroy(new Error('closed')));
    }
  };
}


// helpers //////////

/**
 * Connects, and keeps the open sockets. A certificate is always checked, also where `NODE_TLS_REJECT_UNAUTHORIZED` turns that
 * off for the rest of the process: a key must not go to a server that nobody vouches for.
 */
function createConnector(sockets: Set<Socket>, ca: string | undefined): buildConnector.connector {
  const connect = buildConnector({
    timeout: CONNECT_TIMEOUT_MS,
    rejectUnauthorized: true,
    ...ca === undefined ? {} : { ca: [ ...rootCertificates, ca ] }
  });

  return (options, callback) => {
    const socket: unknown = Reflect.apply(connect, undefined, [ options, callback ]);

    if (socket instanceof Socket) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
  };
}

type Means = { agent: Agent; maxBytes: number };

function exchange(request: HttpRequest, cancel: CancelSignal, means: Means): Promise<HttpResponse | HttpFailure> {
  const controller = new AbortController();

  if (cancel.cancelled) {
    return Promise.resolve({ failure: 'cancelled' });
  }

  return new Promise(resolve => {

    // resolved here, because the library does not end a request whose connection is still being made
    const undo = cancel.onCancel(() => {
      controller.abort();
      resolve({ failure: 'cancelled' });
    });

    void sendAndRead(request, controller.signal, means)
      .catch((error: unknown) => cancel.cancelled ? { failure: 'cancelled' } as const : failureOf(error))
      .then(resolve)
      .finally(undo);
  });
}

async function sendAndRead(request: HttpRequest, signal: AbortSignal, { agent, maxBytes }: Means): Promise<HttpResponse | HttpFailure> {
  return answerOf(await send(request.url, optionsOf(request, signal, agent)), maxBytes);
}

function optionsOf({ method, headers, body, timeoutMs }: HttpRequest, signal: AbortSignal, dispatcher: Agent): Parameters<typeof send>[ 1 ] {
  const defaults = DEFAULT_HEADERS.filter(([ name ]) => valuesOf(headers, name).length === 0);

  return {
    dispatcher,
    method: method.toUpperCase(),
    headers: flatHeaders([ ...headers, ...defaults ]),
    body,
    signal,
    responseHeaders: 'raw',

    // silence of the socket, not a limit for the whole: 0 waits for ever
    headersTimeout: timeoutMs ?? 0,
    bodyTimeout: timeoutMs ?? 0
  };
}

async function answerOf(data: Dispatcher.ResponseData<unknown>, maxBytes: number): Promise<HttpResponse | HttpFailure> {
  const headers = pairsOf(data.headers);
  const answer = { status: data.statusCode, reason: data.statusText, headers };
  const bytes = await readAll(data.body, maxBytes);

  if (bytes === null) {
    return { failure: 'too-large' };
  }

  if (BODYLESS.has(data.statusCode)) {
    return { ...answer, body: null };
  }

  const plain = await decode(bytes, valuesOf(headers, 'content-encoding'), maxBytes);

  return 'failure' in plain ? plain : { ...answer, body: plain.bytes.toString('utf8') };
}

/** All bytes; null where there are more than allowed: the rest is not read. */
async function readAll(body: Dispatcher.ResponseData[ 'body' ], maxBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;

  for await (const chunk of body) {
    const bytes: Uint8Array = chunk;

    size += bytes.length;

    if (size > maxBytes) {
      return null;
    }

    chunks.push(bytes);
  }

  return Buffer.concat(chunks);
}
