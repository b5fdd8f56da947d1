import { findSecrets, readOrigin } from '../connector';
import { inputSource } from '../model';
import type { Json, JsonObject } from '../result';

import type { RunProblem } from './document';
import type { SecretPlace, SecretSource } from './ports';
import type { ReadyJob } from './prepared';
import { runProblem } from './record';

/**
 * Asks for each secret and place whether it may go there, once; the answers that are no. Credentials come first: where an
 * origin may have those, it is the place that is refused.
 */
export async function findDenied(job: ReadyJob, names: string[], origin: string, secrets: SecretSource): Promise<RunProblem[]> {
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

/** The origin as the diagram spells it: never with a secret's value inside. */
export function shownOrigin(job: ReadyJob): string {
  const url = job.request?.url ?? inputSource(job.task, 'url') ?? '';
  const origin = readOrigin(url);

  return origin.ok && !findSecrets(origin.origin).length ? origin.origin : url;
}

/** The input that names a secret, else the one that is meant for it. */
export function fieldOf(job: ReadyJob, name: string): string {
  return job.task.inputs.find(input => findSecrets(input.source ?? '').includes(name))?.target ?? 'authentication.token';
}


// helpers //////////

/** Where a secret stands; one that only another's value names counts as content. */
function placesOf(job: ReadyJob, name: string): SecretPlace[] {
  const { authentication = null, headers = null, ...content } = JSON.parse(job.jobVariables) as JsonObject;
  const stands = (value: Json) => findSecrets(JSON.stringify(value)).includes(name);
  const inCredentials = stands([ authentication, headers ]);

  if (!inCredentials) {
    return [ 'content' ];
  }

  return stands(content) ? [ 'credentials', 'content' ] : [ 'credentials' ];
}
