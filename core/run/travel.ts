import { findSecrets, MIN_REDACTED_LENGTH, readOrigin } from '../connector';
import { inputSource } from '../task';
import type { JsonObject } from '../result';

import type { RunProblem } from './document';
import type { SecretPlace, SecretSource } from './run-ports';
import type { ReadyJob } from './prepared';
import { runProblem } from './record';
import type { ResolvedText } from './resolve-secrets';

/**
 * Asks once for each secret and place whether it may be sent there; returns the refusals. Credentials come first: if an
 * origin may receive those, only the place is refused.
 */
export async function findDenied(job: ReadyJob, resolved: ResolvedText, origin: string, secrets: SecretSource): Promise<RunProblem[]> {
  const uses = [ ...resolved.values ].flatMap(([ name, value ]) => placesOf(job, resolved.text, name, value).map(place => ({ name, place })))
    .sort((a, b) => Number(a.place === 'content') - Number(b.place === 'content'));
  const problems: RunProblem[] = [];
  let trusted = false;

  for (const { name, place } of uses) {
    const allowed = await secrets.mayTravel(name, origin, place);
    const values = { name, origin: describeOrigin(job) };

    trusted ||= allowed && place === 'credentials';

    if (!allowed) {
      problems.push(place === 'content' && trusted
        ? runProblem(job.task, 'run/secret-in-prompt', fieldOf(job, name), values)
        : runProblem(job.task, 'run/refused-origin', 'url', values));
    }
  }

  return problems;
}

/** The origin as the diagram spells it, without any secret value. */
export function describeOrigin(job: ReadyJob): string {
  const url = job.request?.url ?? inputSource(job.task, 'url') ?? '';
  const origin = readOrigin(url);

  return origin.ok && !findSecrets(origin.origin).length ? origin.origin : url;
}

/** The input that names a secret, otherwise the one for credentials. */
export function fieldOf(job: ReadyJob, name: string): string {
  return job.task.inputs.find(input => findSecrets(input.source ?? '').includes(name))?.target ?? 'authentication.token';
}


// helpers //////////

/** The places of a secret, found by its name, or by its value if another secret's value refers to it. A secret that only such a value names counts as content. */
function placesOf(job: ReadyJob, resolved: string, name: string, value: string): SecretPlace[] {
  const { credentials, content } = partsOf(job.jobVariables);
  const stands = (part: string) => findSecrets(part).includes(name);

  if (!stands(credentials)) {
    return [ 'content' ];
  }

  const inContent = stands(content) || value.length >= MIN_REDACTED_LENGTH && partsOf(resolved).content.includes(JSON.stringify(value).slice(1, -1));

  return inContent ? [ 'credentials', 'content' ] : [ 'credentials' ];
}

/** The credentials of the request, and the rest of it, as JSON. */
function partsOf(jobVariables: string): { credentials: string; content: string } {
  const { authentication = null, headers = null, ...content } = JSON.parse(jobVariables) as JsonObject;

  return { credentials: JSON.stringify([ authentication, headers ]), content: JSON.stringify(content) };
}
