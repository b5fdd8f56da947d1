import { fetchedVariables } from '../connector';

import type { RunProblem } from './document';
import type { ReadyJob } from './prepared';
import { runProblem } from './record';

/** The marks of a document, or of a call that creates one, in the variables (docs/connector-runtime.md, section 4). */
const DOCUMENT_KEY = /"camunda\.(?:document|function)\.type":/;

/**
 * Features of the runtime that these variables use and a test run does not support: reported with the outcome, which can differ. `status`: of
 * the response, null if there is none.
 */
export function findUnsupported(job: ReadyJob, status: number | null): RunProblem[] {
  const { storeResponse, followRedirects } = fetchedVariables(job.localVariables, job.variables);
  const redirected = status !== null && status >= 300 && status < 400;

  return [
    ...isSet(storeResponse) && status !== null && status < 400 ? [ runProblem(job.task, 'run/unsupported-store', 'storeResponse') ] : [],
    ...isSet(followRedirects) && redirected ? [ runProblem(job.task, 'run/unsupported-redirect', 'followRedirects') ] : [],
    ...DOCUMENT_KEY.test(job.jobVariables) ? [ runProblem(job.task, 'run/unsupported-document', 'body') ] : []
  ];
}


// helpers //////////

function isSet(flag: unknown): boolean {
  return String(flag).trim().toLowerCase() === 'true';
}
