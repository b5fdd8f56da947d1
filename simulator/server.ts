import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import { systemClock } from '../node/clock';
import { isFromLoopback, isLoopbackHost, readBody } from '../node/server';

import type { SimulatorProblemCode } from './messages';
import type { Problem, Result } from '../core/result';
import { createCancel } from '../core/run';
import type { Clock } from '../core/run';

import { fault, faultReply } from './reply';
import type { Reply } from './reply';
import { respond, standardHeaders } from './respond';
import type { Incoming } from './respond';
import { replyOf } from './scenario-file';
import type { Script } from './scenario-file';

export type SimulatorOptions = {

  /** Default 0: any free port. */
  port?: number;

  /** A loopback name or address, default `127.0.0.1`. */
  host?: string;

  /** Answers to give in turn before the usual ones. */
  scenario?: Script;

  /** How long every answer takes. */
  latencyMs?: number;
  clock?: Clock;

  /** Sees every request that was let in, before it is answered. */
  onRequest?: (incoming: Incoming) => void;
};

export type Simulator = {

  /** `url`: the base URL, such as `http://127.0.0.1:8089/v1`. */
  listen(): Promise<Result<{ url: string; port: number }, Problem<SimulatorProblemCode>>>;

  /** Ends open exchanges too. */
  close(): Promise<void>;
};

/**
 * An OpenAI-compatible server on this computer: chat completions, moderations, models (docs/openai-api.md, section 9). It
 * answers equal requests equally and never pretends to be a model.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { port = 0, host = '127.0.0.1' } = options;
  const server = createServer({ keepAliveTimeout: 30_000 }, createListener(options));

  return {
    listen: () => isLoopbackHost(host) ? listen(server, port, host) : Promise.resolve(failed('simulator/host-not-loopback', { host })),

    close: () => new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}


// helpers //////////

function createListener(options: SimulatorOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { latencyMs = 0, onRequest } = options;
  const steps = [ ...options.scenario?.steps ?? [] ];

  async function answer(request: IncomingMessage): Promise<{ incoming: Incoming; reply: Reply }> {
    const body = await readBody(request);
    const incoming: Incoming = { method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers, body: body ?? '' };

    if (!isFromLoopback(request.headers)) {
      return { incoming, reply: faultReply(fault('The simulator serves this computer alone.', { status: 403 })) };
    }

    if (body === null) {
      return { incoming, reply: faultReply(fault('The body is too large.', { status: 413 })) };
    }

    onRequest?.(incoming);

    const step = steps.shift();
    const usual = (): Promise<Reply> => respond(incoming);

    return { incoming, reply: await (step ? replyOf(step, usual) : usual()) };
  }

  return (request, response) => {
    answer(request)
      .then(({ incoming, reply }) => send(response, { ...reply, headers: withStandard(reply, standardHeaders(incoming, latencyMs)) }, options))
      .catch(() => giveUp(response));
  };
}

/** The caller went away while its request was read, or the simulator has a fault of its own. */
function giveUp(response: ServerResponse): void {
  if (response.destroyed || response.headersSent) {
    response.destroy();

    return;
  }

  writeReply(response, faultReply(fault('The simulator broke on this request. Please report it.', { status: 500, type: 'server_error' })));
}

async function send(response: ServerResponse, reply: Reply, { latencyMs = 0, clock = systemClock }: SimulatorOptions): Promise<void> {
  const { signal, cancel } = createCancel();

  response.on('close', cancel);

  if (latencyMs + (reply.delayMs ?? 0) > 0) {
    await clock.sleep(latencyMs + (reply.delayMs ?? 0), signal);
  }

  if (signal.cancelled || reply.fault === 'timeout') {
    return;
  }

  if (reply.fault === 'drop') {
    response.destroy();

    return;
  }

  writeReply(response, reply);
}

function writeReply(response: ServerResponse, { status, headers, body, fault: broken }: Reply): void {
  const bytes = Buffer.from(body, 'utf8');
  const length: Reply['headers'] = status === 204 || status === 304 ? [] : [ [ 'Content-Length', String(bytes.length) ] ];

  // the date would be the one thing that differs between equal answers
  response.sendDate = false;
  response.writeHead(status, withStandard({ headers }, length).flat());

  if (broken === undefined) {
    response.end(bytes);

    return;
  }

  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => {
    if (broken === 'reset') {
      response.destroy();
    }
  });
}

/** Headers of a reply together with those it does not set itself. */
function withStandard({ headers }: Pick<Reply, 'headers'>, standard: Reply['headers']): Reply['headers'] {
  return [ ...headers, ...standard.filter(([ name ]) => !headers.some(([ own ]) => own.toLowerCase() === name.toLowerCase())) ];
}

function listen(server: Server, port: number, host: string): ReturnType<Simulator['listen']> {
  return new Promise(resolve => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'
      ? failed('simulator/port-in-use', { port: String(port) })
      : failed('simulator/port-refused', { port: String(port), reason: error.code ?? error.message })));

    server.listen(port, host.replace(/^\[|\]$/g, ''), () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;

      resolve({ ok: true, value: { url: `http://${ host.includes(':') && !host.startsWith('[') ? `[${ host }]` : host }:${ bound }/v1`, port: bound } });
    });
  });
}

function failed(code: SimulatorProblemCode, values: Record<string, string>): { ok: false; problems: Problem<SimulatorProblemCode>[] } {
  return { ok: false, problems: [ { code, values } ] };
}
