import { AS_OF } from '../openai';
import { message } from '../result';

import { answersOf } from './answers';
import type { Answer } from './answers';
import { attemptsOf } from './attempts';
import type { Attempts } from './attempts';
import type { ReportMessage } from './codes';
import { curesOf } from './cures';
import type { Cure } from './cures';
import { costOf, figuresOf } from './figures';
import { nullsOf } from './nulls';
import { problemsOf, quoteOf } from './problems';
import type { Quote } from './problems';
import type { ReportedRun } from './reported-run';
import { sentenceOf } from './sentence';
import type { Sentence } from './sentence';
import { outputRows } from './variables';
import type { OutputRow } from './variables';
import { verdictsOf } from './verdicts';
import type { Verdict } from './verdicts';
import { whyOf } from './why';
import type { Reason } from './why';

/** Everything that is said of a run, as codes and values. */
export type Report = {
  sentence: Sentence;
  figures: (ReportMessage | string)[];

  /** In US dollars, by the prices of that day; null where nothing was billed or the price is not known. */
  cost: { usd: number; asOf: string } | null;

  /** The problems that the sentence does not state. */
  problems: ReportMessage[];
  quote: Quote | null;
  why: Reason | null;

  /** The error expression throws a BPMN error, although a retry could help. */
  throwsInstead: ReportMessage | null;
  cures: Cure[];

  /** The attempts of a job that fails and is retried. */
  attempts: Attempts | null;

  /** What became null outside of the result expression. */
  nulls: ReportMessage[];
  answers: Answer[];
  verdicts: Verdict[];
  variables: OutputRow[];

  /** What it means that there are no variables; null where there are some or the sentence says it. */
  noVariables: ReportMessage | null;
};

/** Makes the report of a run from its record. */
export function createReport(run: ReportedRun): Report {
  const record = run.ending.kind === 'finished' ? run.ending.record : null;
  const why = record && whyOf(record);
  const variables = outputRows(run);
  const usd = costOf(run);
  const isAnswered = record?.response && record.response.status < 400;

  return {
    sentence: sentenceOf(run),
    figures: figuresOf(run),
    cost: usd === null ? null : { usd, asOf: AS_OF },
    problems: problemsOf(run.ending),
    quote: quoteOf(run.ending),
    why,
    throwsInstead: record?.outcome === 'bpmnError' && (why?.retryHelps === 'yes' || why?.retryHelps === 'maybe') ? message('result/throws-instead') : null,
    cures: curesOf(run),
    attempts: why && record?.outcome === 'jobFailed' && record.error?.retries ? attemptsOf(record) : null,
    nulls: record ? nullsOf(record) : [],
    answers: isAnswered ? answersOf(record) : [],
    verdicts: isAnswered ? verdictsOf(record) : [],
    variables,
    noVariables: variables.length === 0 ? noVariables(run) : null
  };
}


// helpers //////////

function noVariables({ ending }: ReportedRun): ReportMessage | null {
  if (ending.kind !== 'finished') {
    return null;
  }

  const { outcome, error } = ending.record;

  if (outcome === 'bpmnError') {
    return error?.message ? message('result/no-variables-message', { message: error.message }) : message('result/no-variables-error');
  }

  return outcome === 'completed' ? message('result/no-variables') : null;
}
