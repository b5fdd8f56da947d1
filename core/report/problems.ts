import type { FeelProblemCode } from '@openai-task/feel';

import { message } from '../result';
import type { RunProblem, RunRecord } from '../run';

import type { ReportMessage, StatedCode } from './codes';
import type { RunEnding } from './reported-run';
import { isStepLimit } from './sentence';
import { whyOf } from './why';

/** The text of the engine or the connector, unchanged. */
export type Quote = { title: 'result/engine-said' | 'result/connector-said'; text: string };

/** Problems that the sentence states already. */
const IN_SENTENCE: ReadonlySet<string> = new Set([ 'run/cancelled', 'run/secret-missing', 'run/evaluation-deadline' ]);

/** The problems of a run that its sentence does not state: why nothing was sent, or why the run was stopped. */
export function problemsOf(ending: RunEnding): ReportMessage[] {
  return ending.kind === 'finished' ? ending.record.problems.filter(problem => !isInSentence(problem)).map(toMessage) : [];
}

/** The engine's or the connector's text on a failure that the API has no part in; null where there is none. */
export function quoteOf(ending: RunEnding): Quote | null {
  return ending.kind === 'finished' ? quoteOfRecord(ending.record) : null;
}


// helpers //////////

function isInSentence(problem: RunProblem): boolean {
  return IN_SENTENCE.has(problem.rule) || isStepLimit(problem);
}

/** The sentence of a stopped evaluation names the place. Its reason is a code of FEEL. */
function toMessage({ rule, values }: RunProblem): ReportMessage {
  const code = rule === 'run/evaluation-limit' ? values?.reason as FeelProblemCode | undefined ?? rule : rule;

  return message<StatedCode>(code, values);
}

function quoteOfRecord(record: RunRecord): Quote | null {
  const { outcome, incident, error, problems } = record;

  if ((outcome === 'rejected' || outcome === 'incident') && incident) {
    return { title: 'result/engine-said', text: incident.message };
  }

  const explained = whyOf(record) !== null || problems.some(({ rule }) => rule === 'run/secret-missing');

  return outcome === 'jobFailed' && !explained && error?.message ? { title: 'result/connector-said', text: error.message } : null;
}
