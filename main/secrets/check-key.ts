import { OPENAI_ORIGIN, readOrigin } from '../../core/connector';
import { readApiError, readKnownModels } from '../../core/openai';
import type { HandlerMap, KeyCheck, KeyCheckOutcome } from '../../core/protocol';
import { trimTrailing } from '../../core/result';
import { createCancel } from '../../core/run';
import type { Clock, HttpFailure, HttpRequest, HttpResponse, SecretSource, Transport } from '../../core/run';
import type { RateGuard } from '../handlers';

export type CheckKeyOptions = {
  name: string;

  /** Such as `https://api.openai.com/v1`. */
  baseUrl: string;
  secrets: SecretSource;
  transport: Transport;
  clock: Clock;
};

export type KeyCheckHandlerOptions = Pick<CheckKeyOptions, 'transport' | 'clock'> & {

  /** Counts a key check in the same way as a run. */
  guard: RateGuard;

  /** Read for each check: the user can change the settings. */
  baseUrl: () => string;
  secrets: () => SecretSource;
};

const SILENCE_MS = 20_000;

/** For the whole response, however slowly it arrives. */
const DEADLINE_MS = 60_000;

/** The handler of key checks, limited by the rate guard. */
export function createKeyCheckHandler({ guard, baseUrl, secrets, ...options }: KeyCheckHandlerOptions): HandlerMap['checkKey'] {
  return async ({ name }) => guard.admit()
    ? { ok: true, value: await checkKey({ name, baseUrl: baseUrl(), secrets: secrets(), ...options }) }
    : { ok: false, problem: { code: 'run/rate-guard', values: { limit: String(guard.limit) } } };
}

/**
 * Asks the models endpoint with a key: free of charge and without side effects (docs/openai-api.md, section 4). The models that
 * OpenAI lists are returned too, so that live rules use the current list. Other servers list models of their own, which have
 * nothing to do with the call that the diagram makes.
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
