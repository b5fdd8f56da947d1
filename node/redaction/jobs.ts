import { redactResponse } from '../../core/connector';
import type { HttpResponse } from '../../core/run';

export type RedactInput = { values: readonly string[]; response: HttpResponse };

/** The job of the redaction thread. */
export const REDACTION_JOBS = {
  redact: ({ values, response }: RedactInput): HttpResponse => redactResponse(values, response)
};

export type RedactionJobs = typeof REDACTION_JOBS;
