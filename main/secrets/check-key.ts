import { OPENAI_ORIGIN, readOrigin } from '../../core/connector';
import { readApiError, readKnownModels } from '../../core/openai';
import type { KeyCheck, KeyCheckOutcome } from '../../core/protocol';
import { trimTrailing } from '../../core/result';
import { createCancel } from '../../core/run';
import type { Clock, HttpFailure, HttpRequest, HttpResponse, SecretSource, Transport } from '../../core/run';

export type CheckKeyOptions = {
  name: string;

  /** Such as `https://api.openai.com/v1`. */
  baseUrl: string;
  secrets: SecretSource;
  transport: Transport;
  clock: Clock;
};

const SILENCE_MS = 20_000;

/** For the whole answer, however it trickles. */
const DEADLINE_MS = 60_000;

/**
 * Asks the models endpoint with a key: costs nothing and changes nothing (docs/openai-api.md, section 4). What OpenAI
 * lists comes back with the answer: live rules then know the models of today. Other servers list models of their own,
 * which say nothing of the call that the diagram makes.
 */
export async function checkKey({ name, baseUrl, secrets, transport, clock }: CheckKeyOptions): Promise<KeyCheck> {
  const url = `${ trimTrailing(baseUrl, '/') }/models`;
  const read = readOrigin(url);
  const origin = read.ok ? read.origin : baseUrl;
  const value = await secrets.get(name);

  if (value === undefined) {
    return { outcome: 'no-value', origin, status: null };
  }

  if (!read.ok || !await secrets.mayTravel(name, origin, 'credentials')) {
    return { outcome: 'refused-origin', origin, status: null };
  }

  const answer = await sendWithin(DEADLINE_MS, transport, clock, {
    method: 'GET',
    url,
    headers: [ [ 'Authorization', `Bearer ${ value }` ] ],
    body: null,
    timeoutMs: SILENCE_MS
  });

  if ('failure' in answer) {
    return { outcome: 'unreachable', origin, status: null };
  }

  const outcome = outcomeOf(answer);
  const models = outcome === 'works' && origin === OPENAI_ORIGIN ? readKnownModels(parse(answer.body ?? '')) : null;

  return { outcome, origin, status: answer.status, ...models ? { models } : {} };
}


// helpers //////////

async function sendWithin(ms: number, transport: Transport, clock: Clock, request: HttpRequest): Promise<HttpResponse | HttpFailure> {
  const expired = createCancel();
  const done = createCancel();

  void clock.sleep(ms, done.signal).then(expired.cancel);

  try {
    return await transport.send(request, expired.signal);
  } finally {
    done.cancel();
  }
}

const BLOCKED_COUNTRY = 'unsupported_country_region_territory';

/** A restricted key is known, but lacks the scope for the list. */
const MISSING_SCOPE = /missing scopes|insufficient permissions/i;

function outcomeOf({ status, body }: HttpResponse): KeyCheckOutcome {
  const { code, message } = readApiError(parse(body ?? ''));

  if (status >= 200 && status < 300) {
    return 'works';
  }

  if (status === 403) {
    return code === BLOCKED_COUNTRY ? 'blocked-country' : 'may-not-list';
  }

  if (status === 401) {
    return MISSING_SCOPE.test(message ?? '') ? 'may-not-list' : 'wrong-key';
  }

  return 'unclear';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
