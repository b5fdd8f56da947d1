import { isStepLimit } from '../../core/messages';
import type { RunProblem, RunRecord } from '../../core/run';

import { knownMessage } from '../messages';
import type { ClientMessage, TextCode } from '../messages';
import type { RunEnding } from './state';
import { whyOf } from './why';

/** What another says in its own words. */
export type Quote = { title: TextCode; text: string };

/** Problems that the sentence itself tells. */
const TOLD: ReadonlySet<string> = new Set([ 'run/cancelled', 'run/secret-missing', 'run/evaluation-deadline' ]);

/**
 * What is to be said beside the sentence: why nothing was sent or a run broke off in our words, and what
 * engine or connector say in theirs.
 */
export function problemsOf(ending: RunEnding): { said: ClientMessage[]; quote: Quote | null } {
  switch (ending.kind) {
  case 'cancelled': return { said: [], quote: null };
  case 'broken': return { said: known([ { rule: ending.problem.code, values: ending.problem.values } ]), quote: null };
  case 'finished': return {
    said: known(ending.record.problems.filter(problem => !isTold(problem)).map(withReason)),
    quote: quoteOf(ending.record)
  };
  }
}


// helpers //////////

function isTold(problem: RunProblem): boolean {
  return TOLD.has(problem.rule) || isStepLimit(problem);
}

/** Of an evaluation that was stopped the sentence tells the place: what is left is the limit, in the words of FEEL. */
function withReason({ rule, values }: RunProblem): { rule: string; values?: Record<string, string> } {
  return { rule: rule === 'run/evaluation-limit' ? values?.reason ?? rule : rule, values };
}

/** A failure that the API has no part in is explained by whoever raised it. */
function quoteOf(record: RunRecord): Quote | null {
  const { outcome, incident, error, problems } = record;

  if ((outcome === 'rejected' || outcome === 'incident') && incident) {
    return { title: 'result/engine-said', text: incident.message };
  }

  const explained = whyOf(record) !== null || problems.some(({ rule }) => rule === 'run/secret-missing');

  return outcome === 'jobFailed' && !explained && error?.message ? { title: 'result/connector-said', text: error.message } : null;
}

function known(problems: { rule: string; values?: Record<string, string> }[]): ClientMessage[] {
  return problems.flatMap(({ rule, values }) => knownMessage(rule, values) ?? []);
}
