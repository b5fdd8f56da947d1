import {
  applyBaseUrl, bindRequest, buildRequest, findSecrets, inputFailure, isSameOrigin, MASK, negativeTimeout, readOrigin, secretFilter
} from '../connector';
import type { Authentication, JobFailure, OutgoingRequest } from '../connector';
import { isJsonObject } from '../result';
import type { JsonObject } from '../result';

import type { RunProblem } from './document';
import type { ReadyJob } from './prepared';
import { runProblem } from './record';
import { describeOrigin, fieldOf } from './travel';

/** Why a request is not sent: a failure of the job, or problems that the plugin reports. */
export type Refusal = { ok: false; failure: JobFailure | null; problems: RunProblem[] };

/** A request that can be sent once every secret may go to its origin. */
export type Sendable = { ok: true; request: OutgoingRequest; origin: string };

/**
 * Builds the request to send from the job's variables, secrets replaced: the runtime's own checks first, then the plugin's (an
 * authentication that needs no further call, an unambiguous URL, no unresolved reference).
 */
export function readSendable(job: ReadyJob, text: string): Sendable | Refusal {
  const bound = bindRequest(readObject(text));

  if (!bound.ok) {
    return refuseAsFailure(inputFailure(bound.message));
  }

  const built = buildRequest(bound.value);
  const request = { ...built, url: applyBaseUrl(built.url, job.options.baseUrl), headers: built.headers.filter(([ name ]) => !isHost(name)) };

  if (!/^https?:\/\/[^/?#]/i.test(request.url)) {
    return refuseAsFailure(inputFailure(`Invalid URL: The URL '${ request.url }' cannot be parsed as a valid HTTP request.`));
  }

  if (request.timeoutMs !== null && request.timeoutMs < 0) {
    return refuseAsFailure(negativeTimeout());
  }

  const problem = findObstacle(job, text, bound.value.authentication) ?? findOtherHost(job, built);

  return problem ? refuseWithProblem(problem) : checkOrigin(job, request);
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

  // a name that a value completes can be a part of that value
  const name = leftover !== undefined && findSecrets(job.jobVariables).includes(leftover) ? leftover : MASK;

  return leftover === undefined ? null : runProblem(job.task, 'run/unresolved-placeholder', fieldOf(job, leftover), { name });
}

/**
 * A Host header that names another server than the URL: clients check its certificate and proxies route by it, so the
 * request could reach that server. A header that repeats the URL's host is allowed.
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

  return refuseWithProblem(origin.problem === 'insecure'
    ? runProblem(job.task, 'run/insecure-origin', 'url', { origin: describeOrigin(job) })
    : runProblem(job.task, 'run/unreadable-url', 'url', { url: describeOrigin(job) }));
}

function refuseAsFailure(failure: JobFailure): Refusal {
  return { ok: false, failure, problems: [] };
}

function refuseWithProblem(problem: RunProblem): Refusal {
  return { ok: false, failure: null, problems: [ problem ] };
}
