import {
  applyBaseUrl, bindRequest, buildRequest, findSecrets, inputFailure, isSameOrigin, MASK, negativeTimeout, readOrigin, secretFilter
} from '../connector';
import type { Authentication, JobFailure, OutgoingRequest } from '../connector';
import { isJsonObject } from '../result';
import type { JsonObject } from '../result';

import type { RunProblem } from './document';
import type { ReadyJob } from './prepared';
import { runProblem } from './record';
import { fieldOf, shownOrigin } from './travel';

/** Why a request does not leave: a failure of the job, or problems of ours. */
export type Refusal = { ok: false; failure: JobFailure | null; problems: RunProblem[] };

/** Ready to leave, once every secret may go to its origin. */
export type Sendable = { ok: true; request: OutgoingRequest; origin: string };

/**
 * Reads the job's variables, secrets replaced, into the request to send: the runtime's own checks first, then ours (a way
 * to authenticate that needs no further call, a URL that reads one way only, no reference left over).
 */
export function readSendable(job: ReadyJob, text: string): Sendable | Refusal {
  const bound = bindRequest(readObject(text));

  if (!bound.ok) {
    return failed(inputFailure(bound.message));
  }

  const built = buildRequest(bound.value);
  const request = { ...built, url: applyBaseUrl(built.url, job.options.baseUrl), headers: built.headers.filter(([ name ]) => !isHost(name)) };

  if (!/^https?:\/\/[^/?#]/i.test(request.url)) {
    return failed(inputFailure(`Invalid URL: The URL '${ request.url }' cannot be parsed as a valid HTTP request.`));
  }

  if (request.timeoutMs !== null && request.timeoutMs < 0) {
    return failed(negativeTimeout());
  }

  const problem = findObstacle(job, text, bound.value.authentication) ?? findOtherHost(job, built);

  return problem ? refused(problem) : checkOrigin(job, request);
}


// helpers //////////

function readObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);

  return isJsonObject(value) ? value : {};
}

function findObstacle(job: ReadyJob, text: string, authentication: Authentication): RunProblem | null {
  if (authentication.type === 'oauth') {
    return runProblem(job.task, 'run/unsupported-authentication', 'authentication.type');
  }

  const leftover = findSecrets(text).find(secretFilter(job.options.secretFilter ?? 'disabled', job.task.inputs));

  // a name that only a value completes may be a part of that value
  const name = leftover !== undefined && findSecrets(job.jobVariables).includes(leftover) ? leftover : MASK;

  return leftover === undefined ? null : runProblem(job.task, 'run/unresolved-placeholder', fieldOf(job, leftover), { name });
}

/**
 * A Host header that names another server than the URL: clients ask for its certificate and proxies go by it, so the
 * request could end there. One that repeats the URL's host is left to the client.
 */
function findOtherHost(job: ReadyJob, { url, headers }: OutgoingRequest): RunProblem | null {
  const [ scheme = '' ] = url.split(':');
  const others = headers.filter(([ name, value ]) => isHost(name) && !isSameOrigin(`${ scheme }://${ value }`, url));

  return others.length ? runProblem(job.task, 'run/other-host', 'headers') : null;
}

function isHost(name: string): boolean {
  return name.trim().toLowerCase() === 'host';
}

function checkOrigin(job: ReadyJob, request: OutgoingRequest): Sendable | Refusal {
  const origin = readOrigin(request.url);

  if (origin.ok) {
    return { ok: true, request, origin: origin.origin };
  }

  return refused(origin.problem === 'insecure'
    ? runProblem(job.task, 'run/insecure-origin', 'url', { origin: shownOrigin(job) })
    : runProblem(job.task, 'run/unreadable-url', 'url', { url: shownOrigin(job) }));
}

function failed(failure: JobFailure): Refusal {
  return { ok: false, failure, problems: [] };
}

function refused(problem: RunProblem): Refusal {
  return { ok: false, failure: null, problems: [ problem ] };
}
