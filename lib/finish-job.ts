import { toDocument } from '../core/messages';
import { finishJob as finish } from '../core/run';
import type { GivenResponse, JobOptions, PreparedJob, RunDocument } from '../core/run';

/** The document of a prepared job and the response given; a job that has ended already keeps its outcome. */
export function finishJob(prepared: PreparedJob, response: GivenResponse, options?: JobOptions): RunDocument {
  return toDocument(finish(prepared, response, options));
}
