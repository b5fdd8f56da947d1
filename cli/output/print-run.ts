import type { RunRecord } from '../../core/run';
import { hasFlag } from '../call';
import type { Call } from '../call';
import { JSON_OUTPUT } from '../flags';
import type { Job } from '../input/job';
import type { Io } from '../io';
import type { CliResult, ExitCode } from '../problem';

import { createJobReport, toJsonDocument } from './job-report';
import { runText } from './run-text';

/** Prints the report of a job attempt, as JSON or as text; returns the exit code. */
export async function printRun(record: RunRecord, job: Job, call: Call, io: Io): Promise<CliResult<ExitCode>> {
  const report = createJobReport(record, job);

  await io.out(hasFlag(call, JSON_OUTPUT) ? `${ JSON.stringify(toJsonDocument(report), null, 2) }\n` : runText(report));

  return { ok: true, value: record.outcome === 'completed' || isDryRun(record) ? 0 : 1 };
}


// helpers //////////

/** A dry run that got as far as the call; one that would have been stopped before counts as what stopped it. */
function isDryRun({ problems }: RunRecord): boolean {
  return problems.some(({ rule }) => rule === 'run/dry-run');
}
