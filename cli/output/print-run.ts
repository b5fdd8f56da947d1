import { toDocument } from '../../core/messages';
import type { RunRecord } from '../../core/run';
import { hasFlag } from '../call';
import type { Call } from '../call';
import { JSON_OUTPUT } from '../flags';
import type { Io } from '../io';
import type { CliResult, ExitCode } from '../problem';

import { runText } from './run-text';

/** Prints what a job attempt came to, as the document or for a reader; answers the exit code. */
export async function printRun(record: RunRecord, call: Call, io: Io): Promise<CliResult<ExitCode>> {
  await io.out(hasFlag(call, JSON_OUTPUT) ? `${ JSON.stringify(toDocument(record), null, 2) }\n` : runText(record));

  return { ok: true, value: record.outcome === 'completed' || isDryRun(record) ? 0 : 1 };
}


// helpers //////////

/** A dry run that got as far as the call; one that would have been stopped before counts as what stopped it. */
function isDryRun({ problems }: RunRecord): boolean {
  return problems.some(({ rule }) => rule === 'run/dry-run');
}
