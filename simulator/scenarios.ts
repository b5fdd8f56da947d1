import { isJsonObject } from '../core/result';

import { fault, faultReply, jsonReply, rateLimitHeaders } from './reply';
import type { ApiFault, Reply } from './reply';

export type Scenario = {

  /** One line for the help text. */
  summary: string;

  /** What comes instead of any answer. */
  reply?: () => Reply;

  /** What becomes of the usual answer. */
  alter?: (reply: Reply) => Reply;
};

const WORD = /\[sim:([a-z-]+)\]/;
const MODEL = /^sim-([a-z-]+)$/;

const SLOW_MS = 3000;
const MONEY = 'The quota is used up; check plan and billing.';
const GATEWAY_PAGE = '<html>\n<head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway</h1></body>\n</html>\n';

/** Those without `reply` and `alter` are known to the handler of the endpoint. */
const TABLE: Readonly<Record<string, Scenario>> = {
  'pace': {
    summary: '429, rate limit, Retry-After: 1',
    reply: () => limited(fault('Tokens per minute: limit 30000, used 29937, requested 385. Try again in 644ms.', {
      status: 429, type: 'tokens', code: 'rate_limit_exceeded'
    }), [ [ 'Retry-After', '1' ] ])
  },
  'too-large': {
    summary: '429, one request over the limit per minute',
    reply: () => limited(fault('Tokens per minute: limit 30000, requested 31538. Send less.', {
      status: 429, type: 'tokens', code: 'rate_limit_exceeded'
    }))
  },
  'no-money': {
    summary: '429, insufficient_quota',
    reply: () => limited(fault(MONEY, { status: 429, type: 'insufficient_quota', code: 'insufficient_quota' }))
  },
  'no-credit': {
    summary: '429, credit_balance_exhausted',
    reply: () => limited(fault(MONEY, { status: 429, type: 'insufficient_quota', code: 'credit_balance_exhausted' }))
  },
  'server-fault': {
    summary: '500',
    reply: () => faultReply(fault('The server failed on this request.', { status: 500, type: 'server_error' }))
  },
  'overload': {
    summary: '503, Retry-After: 2',
    reply: () => faultReply(fault('The model is overloaded.', {
      status: 503, type: 'service_unavailable_error', code: 'server_is_overloaded'
    }), [ [ 'Retry-After', '2' ] ])
  },
  'gateway': {
    summary: '502 with an HTML page',
    reply: () => ({ status: 502, headers: [ [ 'Content-Type', 'text/html' ] ], body: GATEWAY_PAGE })
  },
  'blocked-country': {
    summary: '403, country not supported',
    reply: () => faultReply(fault('This country is not supported.', {
      status: 403, type: 'request_forbidden', code: 'unsupported_country_region_territory'
    }))
  },
  'no-model-access': {
    summary: '403, model outside the project',
    reply: () => faultReply(fault('Project proj_sim has no access to this model.', { status: 403, code: 'model_not_found' }))
  },
  'context-overflow': { summary: '400, prompt longer than the window' },
  'refusal': { summary: 'the model refuses: content null, refusal text' },
  'content-filter': { summary: 'content "", finish_reason content_filter' },
  'length': { summary: 'answer cut, finish_reason length' },
  'slow': { summary: `answer after ${ SLOW_MS / 1000 } s`, alter: reply => ({ ...reply, delayMs: SLOW_MS }) },
  'broken-json': {
    summary: '200 with JSON that breaks off',
    alter: reply => ({ ...reply, body: reply.body.slice(0, Math.ceil(reply.body.length / 2)) })
  },
  'timeout': { summary: 'no answer, the connection stays open', alter: reply => ({ ...reply, fault: 'timeout' }) },
  'stall': { summary: 'silence in the middle of the body', alter: reply => ({ ...reply, fault: 'stall' }) },
  'reset': { summary: 'connection cut in the middle of the body', alter: reply => ({ ...reply, fault: 'reset' }) },
  'drop': { summary: 'connection cut before the first byte', alter: reply => ({ ...reply, fault: 'drop' }) },
  'legacy': { summary: 'moderations as before 2023: 7 categories' },
  'vllm': { summary: "errors in another vendor's form: flat, numeric code", alter: asOtherVendor }
};

/** All scenarios: each is asked for by its word anywhere in the prompt or input, or by its model id. */
export const SCENARIOS: readonly { word: string; model: string; summary: string }[] =
  Object.entries(TABLE).map(([ name, { summary } ]) => ({ word: `[sim:${ name }]`, model: `sim-${ name }`, summary }));

/** The scenario of a name; null for a name that is none. */
export function scenarioOf(name: string): Scenario | null {
  return Object.hasOwn(TABLE, name) ? TABLE[ name ] ?? null : null;
}

/** The name a request asks for, known or not: a reserved word in its texts, or its model; null where it asks for none. */
export function findScenario(body: unknown): string | null {
  const word = WORD.exec(JSON.stringify(body))?.[ 1 ];

  if (word !== undefined) {
    return word;
  }

  return isJsonObject(body) && typeof body.model === 'string' ? scenarioOfModel(body.model) : null;
}

/** The scenario that a model id stands for; null for other ids. */
export function scenarioOfModel(id: string): string | null {
  return MODEL.exec(id)?.[ 1 ] ?? null;
}

/** A text without reserved words. */
export function withoutScenario(text: string): string {
  return text.replaceAll(new RegExp(WORD, 'g'), '').trim();
}


// helpers //////////

function limited(apiFault: ApiFault, headers: Reply['headers'] = []): Reply {
  return faultReply(apiFault, [ ...headers, ...rateLimitHeaders(0) ]);
}

/** The form of an error without the key `error`, which a lenient reader must bear; off OpenAI's schema by intent. */
function asOtherVendor(reply: Reply): Reply {
  return reply.status === 400
    ? jsonReply(400, { object: 'error', message: 'Bad request.', type: 'BadRequestError', param: null, code: 400 })
    : reply;
}
