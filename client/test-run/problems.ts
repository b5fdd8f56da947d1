import { knownPhrase } from './phrase';
import type { Phrase } from './phrase';
import type { RunEnding } from './state';

/** Problems that the sentence itself tells. */
const TOLD: ReadonlySet<string> = new Set([ 'run/cancelled', 'run/secret-missing', 'run/evaluation-deadline', 'run/evaluation-limit' ]);

/**
 * What is to be said beside the sentence: why nothing was sent or a run broke off in our words, and what the engine says
 * of a rejected task or an incident in its own.
 */
export function problemsOf(ending: RunEnding): { said: Phrase[]; engine: string | null } {
  switch (ending.kind) {
  case 'cancelled': return { said: [], engine: null };
  case 'broken': return { said: known([ { rule: ending.problem.code, values: ending.problem.values } ]), engine: null };
  case 'finished': {
    const { problems, outcome, incident } = ending.record;

    return {
      said: known(problems.filter(({ rule }) => !TOLD.has(rule))),
      engine: outcome === 'rejected' || outcome === 'incident' ? incident?.message ?? null : null
    };
  }
  }
}


// helpers //////////

function known(problems: { rule: string; values?: Record<string, string> }[]): Phrase[] {
  return problems.flatMap(({ rule, values }) => knownPhrase(rule, values) ?? []);
}
