import { createRedactor, findSecrets, inputFailure, MASK, MAX_SECRET_LENGTH, redactResponse, secretFilter } from '../connector';
import { estimatePromptTokens } from '../openai';

import { orCancelled } from './cancel';
import type { RunProblem } from './document';
import { callApi } from './exchange';
import type { ExchangeResult } from './exchange';
import type { CancelSignal, Clock, HttpResponse, ResponseRedactor, SecretSource, Transport } from './run-ports';
import type { Exchange, ReadyJob } from './prepared';
import { runProblem } from './record';
import { resolveSecrets } from './resolve-secrets';
import { readSendable } from './sendable';
import type { Refusal } from './sendable';
import type { Stepper } from './stepper';
import { describeOrigin, fieldOf, findDenied } from './travel';

export type SendPorts = {
  transport: Transport;
  clock: Clock;
  secrets: SecretSource;
  cancel: CancelSignal;

  /** Runs in the same thread by default. */
  redactor?: ResponseRedactor;
};

/**
 * The second leg of a run: resolves the secrets, checks where they would go before anything is sent, makes the exchange and
 * returns the redacted response. The values exist only during this call.
 */
export async function sendJob(job: ReadyJob, ports: SendPorts, stepper: Stepper): Promise<Exchange> {
  const resolved = await orCancelled(resolve(job, ports, stepper), ports.cancel);

  if (!resolved) {
    return stopExchange(stepper, [ runProblem(job.task, 'run/cancelled', '') ]);
  }

  const values = [ ...resolved.values.values() ];
  const refusal = refuseTooLong(job, resolved.values) ?? refuseMissing(job, resolved.missing);

  if (refusal) {
    stepper.end('failed', resolved.missing.join(', '));

    return refuse(stepper, refusal, values);
  }

  stepper.end(resolved.values.size ? 'done' : 'skipped', [ ...resolved.values.keys() ].join(', '));
  stepper.begin('request');

  const sendable = readSendable(job, resolved.text);

  if (!sendable.ok) {
    return refuse(stepper, sendable, values);
  }

  const denied = await orCancelled(findDenied(job, resolved, sendable.origin, ports.secrets), ports.cancel);

  if (!denied || denied.length || ports.cancel.cancelled) {
    return stopExchange(stepper, denied?.length ? denied : [ runProblem(job.task, 'run/cancelled', '') ]);
  }

  endRequest(job, stepper, sendable.request.method);

  return redactExchange(job, stepper, await callApi(sendable.request, ports, stepper), values, ports);
}


// helpers //////////

/** Reports the step that starts with the request, with the estimated length of its prompt. */
function endRequest(job: ReadyJob, stepper: Stepper, method: string): void {
  const tokens = estimatePromptTokens(job.request?.body);

  stepper.end('done', `${ method } ${ describeOrigin(job) }`, tokens === null ? undefined : { tokens });
}

function resolve(job: ReadyJob, { secrets }: SendPorts, stepper: Stepper) {
  const allows = secretFilter(job.options.secretFilter ?? 'disabled', job.task.inputs);

  stepper.begin('secrets', findSecrets(job.jobVariables).filter(allows).join(', '));

  return resolveSecrets(job.jobVariables, allows, name => secrets.get(name));
}

/** Longer values are not sent: keys are far shorter, and searching for them would take too long. */
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

    // the user cannot save a value under a name that another value completes
    problems: missing.map(name => runProblem(job.task, name === MASK ? 'run/unresolved-placeholder' : 'run/secret-missing', fieldOf(job, name), { name }))
  };
}

function refuse(stepper: Stepper, { failure, problems }: Refusal, values: string[]): Exchange {
  if (!failure) {
    return stopExchange(stepper, problems);
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

function stopExchange(stepper: Stepper, problems: RunProblem[]): Exchange {
  stepper.end('failed');

  return { outcome: { kind: 'stopped' }, problems, steps: stepper.steps, httpMs: 0, requests: 0 };
}

/** Masks every value, even a short one: the message is our own and the runtime masks it in the same way. Long values first, because a short one can be a part of them. */
function mask(message: string, values: string[]): string {
  const sought = values.filter(value => value !== '').sort((a, b) => b.length - a.length);

  return createRedactor(values).text(sought.reduce((text, value) => text.replaceAll(value, MASK), message));
}

const STOPPING = { 'cancelled': 'run/cancelled', 'deadline': 'run/deadline', 'too-large': 'run/response-too-large' } as const;

async function redactExchange(job: ReadyJob, stepper: Stepper, result: ExchangeResult, values: string[], ports: SendPorts): Promise<Exchange> {
  const { received, httpMs, requests } = result;
  const base = { problems: [], steps: stepper.steps, httpMs, requests };

  if (!('failure' in received)) {
    const response = values.length > 0 ? await redactInTime(received, values, ports) : received;

    return response
      ? { ...base, outcome: { kind: 'response', response } }
      : { ...base, outcome: { kind: 'stopped' }, problems: [ runProblem(job.task, ports.cancel.cancelled ? 'run/cancelled' : 'run/not-redacted', '') ] };
  }

  const { failure, detail = '' } = received;

  switch (failure) {
  case 'cancelled':
  case 'deadline':
  case 'too-large':
    return { ...base, outcome: { kind: 'stopped' }, problems: [ runProblem(job.task, STOPPING[ failure ], '') ] };
  default:
    return { ...base, outcome: { kind: 'transport', failure, detail: mask(detail, values) } };
  }
}

function redactInTime(received: HttpResponse, values: string[], { redactor = IN_PLACE, cancel }: SendPorts): Promise<HttpResponse | null> {
  return orCancelled(redactor.redact(values, received, cancel), cancel);
}

const IN_PLACE: ResponseRedactor = { redact: async (values, response) => redactResponse(values, response) };
