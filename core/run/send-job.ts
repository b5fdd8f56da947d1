import { createRedactor, findSecrets, inputFailure, MASK, MAX_SECRET_LENGTH, redactResponse, secretFilter } from '../connector';
import { estimatePromptTokens } from '../openai';

import { orCancelled } from './cancel';
import type { RunProblem } from './document';
import { callApi } from './exchange';
import type { ExchangeResult } from './exchange';
import type { CancelSignal, Clock, HttpResponse, ResponseRedactor, SecretSource, Transport } from './ports';
import type { Exchange, ReadyJob } from './prepared';
import { runProblem } from './record';
import { resolveSecrets } from './resolve-secrets';
import { readSendable } from './sendable';
import type { Refusal } from './sendable';
import type { Stepper } from './stepper';
import { fieldOf, findDenied, shownOrigin } from './travel';

export type SendPorts = {
  transport: Transport;
  clock: Clock;
  secrets: SecretSource;
  cancel: CancelSignal;

  /** In place by default. */
  redactor?: ResponseRedactor;
};

/**
 * The second leg of a run: resolves the secrets, checks where they would go before anything leaves, makes the exchange and
 * answers with the redacted response. The values live inside this call alone.
 */
export async function sendJob(job: ReadyJob, ports: SendPorts, stepper: Stepper): Promise<Exchange> {
  const resolved = await orCancelled(resolve(job, ports, stepper), ports.cancel);

  if (!resolved) {
    return stopped(stepper, [ runProblem(job.task, 'run/cancelled', '') ]);
  }

  const values = [ ...resolved.values.values() ];
  const refused = refuseTooLong(job, resolved.values) ?? refuseMissing(job, resolved.missing);

  if (refused) {
    stepper.end('failed', resolved.missing.join(', '));

    return refuse(stepper, refused, values);
  }

  stepper.end(resolved.values.size ? 'done' : 'skipped', [ ...resolved.values.keys() ].join(', '));
  stepper.begin('request');

  const sendable = readSendable(job, resolved.text);

  if (!sendable.ok) {
    return refuse(stepper, sendable, values);
  }

  const denied = await orCancelled(findDenied(job, resolved, sendable.origin, ports.secrets), ports.cancel);

  if (!denied || denied.length || ports.cancel.cancelled) {
    return stopped(stepper, denied?.length ? denied : [ runProblem(job.task, 'run/cancelled', '') ]);
  }

  endRequest(job, stepper, sendable.request.method);

  return redacted(job, stepper, await callApi(sendable.request, ports, stepper), values, ports);
}


// helpers //////////

/** The request is about to leave: reports with it about how long its prompt is. */
function endRequest(job: ReadyJob, stepper: Stepper, method: string): void {
  const tokens = estimatePromptTokens(job.request?.body);

  stepper.end('done', `${ method } ${ shownOrigin(job) }`, tokens === null ? undefined : { tokens });
}

function resolve(job: ReadyJob, { secrets }: SendPorts, stepper: Stepper) {
  const allows = secretFilter(job.options.secretFilter ?? 'disabled', job.task.inputs);

  stepper.begin('secrets', findSecrets(job.jobVariables).filter(allows).join(', '));

  return resolveSecrets(job.jobVariables, allows, name => secrets.get(name));
}

/** Longer values are not sent: no key comes near, and a search for them would take too long. */
function refuseTooLong(job: ReadyJob, values: ReadonlyMap<string, string>): Refusal | null {
  const names = [ ...values ].filter(([ , value ]) => value.length > MAX_SECRET_LENGTH).map(([ name ]) => name);
  const limit = MAX_SECRET_LENGTH.toLocaleString('en');

  return names.length === 0 ? null : {
    ok: false,
    failure: null,
    problems: names.map(name => runProblem(job.task, 'run/secret-too-long', fieldOf(job, name), { name, limit }))
  };
}

function refuseMissing(job: ReadyJob, missing: string[]): Refusal | null {
  const [ first ] = missing;

  return first === undefined ? null : {
    ok: false,
    failure: inputFailure(`Secret with name '${ first }' is not available`),

    // a name that only a value completes is none that a value could be given for
    problems: missing.map(name => runProblem(job.task, name === MASK ? 'run/unresolved-placeholder' : 'run/secret-missing', fieldOf(job, name), { name }))
  };
}

function refuse(stepper: Stepper, { failure, problems }: Refusal, values: string[]): Exchange {
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

/** Every value, however short: the text is ours and the runtime masks it the same way. Long ones first: a short one may be a part of them. */
function mask(message: string, values: string[]): string {
  const sought = values.filter(value => value !== '').sort((a, b) => b.length - a.length);

  return createRedactor(values).text(sought.reduce((text, value) => text.replaceAll(value, MASK), message));
}

const STOPPING = { 'cancelled': 'run/cancelled', 'deadline': 'run/deadline', 'too-large': 'run/response-too-large' } as const;

async function redacted(job: ReadyJob, stepper: Stepper, result: ExchangeResult, values: string[], ports: SendPorts): Promise<Exchange> {
  const { answer, httpMs, requests } = result;
  const base = { problems: [], steps: stepper.steps, httpMs, requests };

  if (!('failure' in answer)) {
    const response = values.length > 0 ? await redactAnswer(answer, values, ports) : answer;

    return response
      ? { ...base, outcome: { kind: 'response', response } }
      : { ...base, outcome: { kind: 'stopped' }, problems: [ runProblem(job.task, ports.cancel.cancelled ? 'run/cancelled' : 'run/not-redacted', '') ] };
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

function redactAnswer(answer: HttpResponse, values: string[], { redactor = IN_PLACE, cancel }: SendPorts): Promise<HttpResponse | null> {
  return orCancelled(redactor.redact(values, answer, cancel), cancel);
}

const IN_PLACE: ResponseRedactor = { redact: async (values, response) => redactResponse(values, response) };
