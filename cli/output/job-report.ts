import { toDiagnostic, toDocument } from '../../core/messages';
import type { WordedDiagnostic } from '../../core/messages';
import { createReport } from '../../core/report';
import type { Report } from '../../core/report';
import type { RunDocument, RunRecord } from '../../core/run';
import { validateTask } from '../../core/validation';
import type { Job } from '../input/job';
import { todayHere } from '../today';

/** A problem of the run itself, or one that `check` reports of its task. */
export type ReportedProblem = RunDocument[ 'problems' ][ number ] | WordedDiagnostic;

/** A job attempt with everything that is printed of it. */
export type JobReport = { record: RunRecord; document: RunDocument; report: Report; problems: ReportedProblem[] };

/** Makes the report of a job attempt; its problems include the errors that `check` reports of the task. */
export function createJobReport(record: RunRecord, { task, variables, facts, knownVariables }: Job): JobReport {
  const document = toDocument(record);
  const context = { today: todayHere(), diagram: facts, variables: knownVariables };
  const errors = validateTask(task, context).filter(({ severity }) => severity === 'error').map(toDiagnostic);

  return {
    record,
    document,
    report: createReport({
      ending: { kind: 'finished', record },
      simulated: false,
      stale: false,
      task,
      mappedTask: task,
      variables,
      knownVariables: []
    }),
    problems: [ ...document.problems, ...errors ]
  };
}

/** The document of a run (docs/contract.md, section 2) with its report as codes and values. */
export function toJsonDocument({ document, report, problems }: JobReport): object {
  const { sentence, why, cures, cost } = report;
  const retryHelps = why === null || why.retryHelps === 'unknown' ? null : why.retryHelps;

  return {
    ...document,
    problems,
    report: {
      sentence: { code: sentence.code, values: sentence.values ?? {} },
      why: why?.reason ?? null,
      retryHelps,
      cures: cures.map(({ code, values }) => ({ code, values: values ?? {} })),
      cost
    }
  };
}
