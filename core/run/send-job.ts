import {
  applyBaseUrl, bindRequest, buildRequest, createRedactor, findSecrets, inputFailure, negativeTimeout, readOrigin, secretFilter
} from '../connector';
import type { JobFailure, OutgoingRequest } from '../connector';
import { inputSource } from '../model';
import { isJsonObject } from '../result';
import type { Json, JsonObject } from '../result';

import { orCancelled } from './cancel';
import type { RunProblem } from './document';
import { callApi } from './exchange';
import type { ExchangeResult } from './exchange';
import type { CancelSignal, Clock, SecretPlace, SecretSource, Transport } from './ports';
import type { Exchange, ReadyJob } from './prepared';
import { runProblem } from './record';
import { resolveSecrets } from './resolve-secrets';
import { createStepper } from './stepper';
import type { StepListener, Stepper } from './stepper';

export type SendPorts = {
  transport: Transport;
  clock: Clock;
  secrets: SecretSource;
  cancel: CancelSignal;
  onStep?: StepListener;
};

/** Ready to leave, or the reason why not. */
type Sendable =
  | { ok: true; request: OutgoingRequest; names: string[]; origin: string }
  | { ok: false; failure: JobFailure | null; problems: RunProblem[] };

/**
 * The second leg of a run: resolves the secrets, checks where they would go before anything leaves, makes the exchange and
 * answers with the redacted response. The values live inside this call alone.
 */
export async function sendJob(job: ReadyJob, ports: SendPorts): Promise<Exchange> {
  const stepper = createStepper(ports.clock, ports.onStep);
  const resolved = await orCancelled(resolve(job, ports, stepper), ports.cancel);

  if (!resolved) {
    return stopped(stepper, [ runProblem(job.task, 'run/cancelled', '') ]);
  }

  const values = [ ...resolved.values.values() ];
  const refused = refuseMissing(job, resolved.missing);

  if (refused) {
    stepper.end('failed', resolved.missing.join(', '));

    return refuse(stepper, refused, values);
  }

  stepper.end(resolved.values.size ? 'done' : 'skipped', [ ...resolved.values.keys() ].join(', '));
  stepper.begin('request');

  const sendable = readSendable(job, resolved.text, [ ...resolved.values.keys() ]);

  if (!sendable.ok) {
    return refuse(stepper, sendable, values);
  }

  const denied = await orCancelled(findDenied(job, sendable, ports.secrets), ports.cancel);

  if (!denied || denied.length || ports.cancel.cancelled) {
    return stopped(stepper, denied?.length ? denied : [ runProblem(job.task, 'run/cancelled', '') ]);
  }

  stepper.end('done', `${ sendable.request.method } ${ sendable.origin }`);

  return redacted(job, stepper, await callApi(sendable.request, ports, stepper), values);
}


// helpers //////////

function resolve(job: ReadyJob, { secrets }: SendPorts, stepper: Stepper) {
  const allows = secretFilter(job.options.secretFilter ?? 'disabled', job.task.inputs);

  stepper.begin('secrets', findSecrets(job.jobVariables).filter(allows).join(', '));

  return resolveSecrets(job.jobVariables, allows, name => secrets.get(name));
}

function refuseMissing(job: ReadyJob, missing: string[]): Extract<Sendable, { ok: false }> | null {
  const [ first ] = missing;

  return first === undefined ? null : {
    ok: false,
    failure: inputFailure(`Secret with name '${ first }' is not available`),
    problems: missing.map(name => runProblem(job.task, 'run/secret-missing', fieldOf(job, name), { name }))
  };
}

/** The runtime's own checks first, then ours: a known way to authenticate, a URL that reads one way only, no leftovers. */
function readSendable(job: ReadyJob, text: string, names: string[]): Sendable {
  const bound = bindRequest(readObject(text));

  if (!bound.ok) {
    return { ok: false, failure: inputFailure(bound.message), problems: [] };
  }

  const built = buildRequest(bound.value);
  const request = { ...built, url: applyBaseUrl(built.url, job.options.baseUrl) };

  if (!/^https?:\/\/[^/?#]/i.test(request.url)) {
    return {
      ok: false,
      failure: inputFailure(`Invalid URL: The URL '${ request.url }' cannot be parsed as a valid HTTP request.`),
      problems: []
    };
  }

  if (built.timeoutMs !== null && built.timeoutMs < 0) {
    return { ok: false, failure: negativeTimeout(), problems: [] };
  }

  const allows = secretFilter(job.options.secretFilter ?? 'disabled', job.task.inputs);
  const leftover = findSecrets(text).find(allows);
  const origin = readOrigin(request.url);

  if (bound.value.authentication.type === 'oauth') {
    return unsendable(runProblem(job.task, 'run/unsupported-authentication', 'authentication.type'));
  }

  if (leftover !== undefined) {
    return unsendable(runProblem(job.task, 'run/unresolved-placeholder', fieldOf(job, leftover), { name: leftover }));
  }

  if (!origin.ok) {
    return unsendable(origin.problem === 'insecure'
      ? runProblem(job.task, 'run/insecure-origin', 'url', { origin: shownOrigin(job) })
      : runProblem(job.task, 'run/unreadable-url', 'url', { url: shownOrigin(job) }));
  }

  return { ok: true, request, names, origin: origin.origin };
}

function unsendable(problem: RunProblem): Sendable {
  return { ok: false, failure: null, problems: [ problem ] };
}

/**
 * Asks for each secret and place whether it may go there, once; the answers that are no. Credentials come first: where an
 * origin may have those, it is the place that is refused.
 */
async function findDenied(job: ReadyJob, { names, origin }: Extract<Sendable, { ok: true }>, secrets: SecretSource): Promise<RunProblem[]> {
  const uses = names.flatMap(name => placesOf(job, name).map(place => ({ name, place })))
    .sort((a, b) => Number(a.place === 'content') - Number(b.place === 'content'));
  const problems: RunProblem[] = [];
  let trusted = false;

  for (const { name, place } of uses) {
    const allowed = await secrets.mayTravel(name, origin, place);
    const values = { name, origin: shownOrigin(job) };

    trusted ||= allowed && place === 'credentials';

    if (!allowed) {
      problems.push(place === 'content' && trusted
        ? runProblem(job.task, 'run/secret-in-prompt', fieldOf(job, name), values)
        : runProblem(job.task, 'run/refused-origin', 'url', values));
    }
  }

  return problems;
}

/** Where a secret stands; one that only another's value names counts as content. */
function placesOf(job: ReadyJob, name: string): SecretPlace[] {
  const { authentication = null, headers = null, ...content } = readObject(job.jobVariables);
  const stands = (value: Json) => findSecrets(JSON.stringify(value)).includes(name);
  const inCredentials = stands([ authentication, headers ]);

  if (!inCredentials) {
    return [ 'content' ];
  }

  return stands(content) ? [ 'credentials', 'content' ] : [ 'credentials' ];
}

/** The origin as the diagram spells it: never with a secret's value inside. */
function shownOrigin(job: ReadyJob): string {
  const url = job.request?.url ?? inputSource(job.task, 'url') ?? '';
  const origin = readOrigin(url);

  return origin.ok && !findSecrets(origin.origin).length ? origin.origin : url;
}

/** The input that names a secret, else the one that is meant for it. */
function fieldOf(job: ReadyJob, name: string): string {
  return job.task.inputs.find(input => findSecrets(input.source ?? '').includes(name))?.target ?? 'authentication.token';
}

function readObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);

  return isJsonObject(value) ? value : {};
}

function refuse(stepper: Stepper, { failure, problems }: Extract<Sendable, { ok: false }>, values: string[]): Exchange {
  if (!failure) {
    return stopped(stepper, problems);
  }

  stepper.end('failed');

  return {
    outcome: { kind: 'failure', failure: { ...failure, message: mask(failure.message, values) } },
    problems,
    steps: stepper.steps,
    httpMs: 0,
    requests: 0
  };
}

function stopped(stepper: Stepper, problems: RunProblem[]): Exchange {
  stepper.end('failed');

  return { outcome: { kind: 'stopped' }, problems, steps: stepper.steps, httpMs: 0, requests: 0 };
}

/** Every value, however short: the text is ours and the runtime masks it the same way. */
function mask(message: string, values: string[]): string {
  return createRedactor(values).text(values.filter(value => value !== '').reduce((text, value) => text.replaceAll(value, '***'), message));
}

const STOPPING = { 'cancelled': 'run/cancelled', 'deadline': 'run/deadline', 'too-large': 'run/response-too-large' } as const;

function redacted(job: ReadyJob, stepper: Stepper, { answer, httpMs, requests }: ExchangeResult, values: string[]): Exchange {
  const redactor = createRedactor(values);
  const base = { problems: [], steps: stepper.steps, httpMs, requests };

  if (!('failure' in answer)) {
    return {
      ...base,
      outcome: {
        kind: 'response',
        response: {
          status: answer.status,
          reason: redactor.text(answer.reason),
          headers: answer.headers.map(([ name, value ]) => [ redactor.text(name), redactor.text(value) ]),
          body: answer.body === null ? null : redactor.body(answer.body)
        }
      }
    };
  }

  const { failure, detail = '' } = answer;

  switch (failure) {
  case 'cancelled':
  case 'deadline':
  case 'too-large':
    return { ...base, outcome: { kind: 'stopped' }, problems: [ runProblem(job.task, STOPPING[ failure ], '') ] };
  default:
    return { ...base, outcome: { kind: 'transport', failure, detail: mask(detail, values) } };
  }
}
