import { findSecrets, MIN_REDACTED_LENGTH, readOrigin } from '../connector';
import { inputSource } from '../task';
import type { JsonObject } from '../result';

import type { RunProblem } from './document';
import type { SecretPlace, SecretSource } from './ports';
import type { ReadyJob } from './prepared';
import { runProblem } from './record';
import type { ResolvedText } from './resolve-secrets';

/**
 * Asks for each secret and place whether it may go there, once; the answers that are no. Credentials come first: where an
 * origin may have those, it is the place that is refused.
 */
export async function findDenied(job: ReadyJob, resolved: ResolvedText, origin: string, secrets: SecretSource): Promise<RunProblem[]> {
  const uses = [ ...resolved.values ].flatMap(([ name, value ]) => placesOf(job, resolved.text, name, value).map(place => ({ name, place })))
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

/** Where a secret stands: by its name, or by its value where another's value leads to it. One that only such a value names counts as content. */
function placesOf(job: ReadyJob, resolved: string, name: string, value: string): SecretPlace[] {
  const { credentials, content } = partsOf(job.jobVariables);
  const stands = (part: string) => findSecrets(part).includes(name);

  if (!stands(credentials)) {
    return [ 'content' ];
  }

  const said = stands(content) || value.length >= MIN_REDACTED_LENGTH && partsOf(resolved).content.includes(JSON.stringify(value).slice(1, -1));

  return said ? [ 'credentials', 'content' ] : [ 'credentials' ];
}

/** What authenticates the request, and all else of it, as JSON. */
function partsOf(jobVariables: string): { credentials: string; content: string } {
  const { authentication = null, headers = null, ...content } = JSON.parse(jobVariables) as JsonObject;

  return { credentials: JSON.stringify([ authentication, headers ]), content: JSON.stringify(content) };
}
