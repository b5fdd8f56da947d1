import { createHash } from 'node:crypto';

import { isJsonObject } from '../core/result';

import { checkAuthorization } from './auth';
import { answerChat } from './chat';
import { listModels, showModel } from './models';
import { answerModeration } from './moderation';
import { fault, faultReply } from './reply';
import type { Reply, SimulatedRequest } from './reply';
import { findScenario, scenarioOf } from './scenarios';

/** A request as it came in. Header names in lower case. */
export type Incoming = { method: string; path: string; headers: Readonly<Record<string, string | string[] | undefined>>; body: string };

type Endpoint = { method: string; path: RegExp; answer: (incoming: Incoming, found: RegExpExecArray) => Reply | Promise<Reply> };

const ENDPOINTS: readonly Endpoint[] = [
  { method: 'POST', path: /^\/v1\/chat\/completions$/, answer: incoming => answerPosted(incoming, answerChat) },
  { method: 'POST', path: /^\/v1\/moderations$/, answer: incoming => answerPosted(incoming, answerModeration) },
  { method: 'GET', path: /^\/v1\/models$/, answer: () => listModels() },
  { method: 'GET', path: /^\/v1\/models\/([^/]+)$/, answer: (_, [ , id = '' ]) => showModel(decode(id)) }
];

/** The API's answer to a request: the key first, then the endpoint. */
export async function respond(incoming: Incoming): Promise<Reply> {
  const refused = checkAuthorization({
    authorization: headerOf(incoming, 'authorization'),
    organization: headerOf(incoming, 'openai-organization')
  });

  return refused ? faultReply(refused) : route(incoming);
}

/** Headers that every reply carries, the same for the same request (docs/openai-api.md, section 9). */
export function standardHeaders({ method, path, body }: Incoming, latencyMs: number): Reply['headers'] {
  const id = createHash('sha256').update(`${ method } ${ path }\n${ body }`).digest('hex').slice(0, 32);

  return [
    [ 'openai-organization', 'org-sim' ],
    [ 'openai-processing-ms', String(latencyMs + 1) ],
    [ 'openai-version', '2020-10-01' ],
    [ 'x-request-id', `req_${ id }` ]
  ];
}


// helpers //////////

async function route(incoming: Incoming): Promise<Reply> {
  const path = incoming.path.split('?')[ 0 ] ?? '';
  const known = ENDPOINTS.filter(endpoint => endpoint.path.test(path));
  const endpoint = known.find(({ method }) => method === incoming.method);

  if (!endpoint) {
    return faultReply(known.length
      ? fault(`${ incoming.method } is not allowed here.`, { status: 405 })
      : fault(`There is nothing at ${ incoming.method } ${ path }.`, { status: 404 }));
  }

  const found = endpoint.path.exec(path);

  return found ? endpoint.answer(incoming, found) : faultReply(fault('Not found.', { status: 404 }));
}

async function answerPosted({ body }: Incoming, answer: (request: SimulatedRequest) => Reply | Promise<Reply>): Promise<Reply> {
  const value = parse(body);

  if (!isJsonObject(value)) {
    return faultReply(fault('The body is not valid JSON.'));
  }

  const name = findScenario(value);
  const scenario = name === null ? null : scenarioOf(name);

  if (name !== null && !scenario) {
    return faultReply(fault(`The simulator has no scenario ${ name }: its help lists those it has.`));
  }

  if (scenario?.reply) {
    return scenario.reply();
  }

  const reply = await answer({ body: value, scenario: name });

  return scenario?.alter?.(reply) ?? reply;
}

function headerOf({ headers }: Incoming, name: string): string | undefined {
  const value = headers[ name ];

  return Array.isArray(value) ? value[ 0 ] : value;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {

    // what is no JSON is answered like any other body that cannot be used
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {

    // a stray percent sign: no model has such an id
    return text;
  }
}
