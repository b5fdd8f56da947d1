import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Problem, Result } from '../../core/result';
import { isOwnHost, onlyHost, readBody } from '../../node/server';

import type { Assets } from './assets';
import { mayUseBridge } from './guard';
import { PAGE, PAGE_HEADERS } from './page';
import { createSessions } from './session';
import type { CreateHandlers, Sessions } from './session';

export type ServerProblemCode = 'playground/port-in-use' | 'playground/cannot-listen';

export type WebServer = {

  /** Starts on the loopback address; `url` is without a trailing slash. */
  listen(port: number): Promise<Result<{ url: string }, Problem<ServerProblemCode>>>;
  close(): Promise<void>;
};

type Options = {

  /** Whoever knows it may run tasks; made anew on each start. */
  token: string;
  assets: Assets;
  createHandlers: CreateHandlers;
};

type Exchange = { request: IncomingMessage; response: ServerResponse };

const HOST = '127.0.0.1';
const COMMON_HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/**
 * The web server of the playground: page and files for whoever asks on this machine, the bridge to the handlers only
 * for the page itself, by `Host`, `Origin` and the token of this start.
 */
export function createWebServer(options: Options): WebServer {
  const sessions = createSessions(options.createHandlers);

  const server = createServer((request, response) => {
    answer({ request, response }, portOf(server), options, sessions).catch(() => refuse(response, 500));
  });

  return {
    listen: port => listen(server, port),

    close() {
      sessions.closeAll();
      server.closeAllConnections();

      return new Promise(resolve => server.close(() => resolve()));
    }
  };
}


// helpers //////////

async function answer(exchange: Exchange, port: number, { token, assets }: Options, sessions: Sessions): Promise<void> {
  const { request, response } = exchange;

  if (!isOwnHost(onlyHost(request), port)) {
    return refuse(response, 421);
  }

  if (request.method === 'GET') {
    return serve(exchange, assets);
  }

  const route = request.method === 'POST' ? ROUTES.get(request.url ?? '') : undefined;

  if (!route) {
    return refuse(response, 404);
  }

  return mayUseBridge(request.headers, port, token) ? route(exchange, sessions) : refuse(response, 403);
}

type Route = (exchange: Exchange, sessions: Sessions) => Promise<void> | void;

const ROUTES = new Map<string, Route>([
  [ '/events', openEvents ],
  [ '/messages', answerMessage ]
]);

/** Keeps the response open and writes one line of JSON per event, until the page goes. */
function openEvents({ response }: Exchange, sessions: Sessions): void {
  response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'application/x-ndjson; charset=utf-8' });

  const { id } = sessions.open(line => response.write(line));

  response.on('close', () => sessions.close(id));

  // the page may go while an event is on its way
  response.on('error', () => sessions.close(id));
}

/** Answers one message with one reply. */
async function answerMessage({ request, response }: Exchange, sessions: Sessions): Promise<void> {
  const session = sessions.get(String(request.headers[ 'x-session' ]));

  if (!session) {
    return refuse(response, 404);
  }

  const text = await readBody(request);

  if (text === null) {
    return refuse(response, 413);
  }

  const reply = await session.handlers.handle(parseJson(text));

  response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply));
}

async function serve({ request, response }: Exchange, assets: Assets): Promise<void> {
  if (request.url === '/') {
    response.writeHead(200, { ...COMMON_HEADERS, ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(PAGE);

    return;
  }

  const asset = await assets(request.url ?? '');

  if (!asset) {
    return refuse(response, 404);
  }

  response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': asset.type });
  response.end(asset.content);
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) {
    response.writeHead(status, COMMON_HEADERS);
  }

  response.end();
}

/** Undefined where the text is no JSON: the handlers refuse it as any other message of a wrong shape. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<Result<{ url: string }, Problem<ServerProblemCode>>> {
  return new Promise(resolve => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ ok: false, problems: [ listenProblem(error, port) ] }));
    server.listen(port, HOST, () => resolve({ ok: true, value: { url: `http://${ HOST }:${ portOf(server) }` } }));
  });
}

function listenProblem(error: NodeJS.ErrnoException, port: number): Problem<ServerProblemCode> {
  return error.code === 'EADDRINUSE'
    ? { code: 'playground/port-in-use', values: { port: String(port) } }
    : { code: 'playground/cannot-listen', values: { port: String(port), cause: error.code ?? 'unknown' } };
}

function portOf(server: Server): number {
  const address = server.address();

  return isAddressInfo(address) ? address.port : 0;
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
