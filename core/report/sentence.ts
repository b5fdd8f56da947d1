import { message, valueTypeOf } from '../result';
import type { Message } from '../result';
import type { RunProblem, RunRecord } from '../run';

import { attemptsPhrase, attemptsOf, pausePhrase } from './attempts';
import type { ReportCode } from './codes';
import { failureOf } from './no-response';
import type { ReportedRun } from './reported-run';

/** How an outcome looks. */
export type OutcomeIcon = 'tick' | 'triangle' | 'error-event' | 'cross' | 'ring';

export type Sentence = Message<ReportCode> & { icon: OutcomeIcon };

/** What the process does, in one sentence. */
export function sentenceOf({ ending, simulated }: Pick<ReportedRun, 'ending' | 'simulated'>): Sentence {
  switch (ending.kind) {
  case 'broken': return say('cross', 'outcome/broken');
  case 'cancelled': return cancelledSentence({ ...ending, simulated });
  case 'finished': return outcomeSentence(ending.record, { simulated });
  }
}

/** What the process does, of a run that has a record. `simulated`: the simulator sent the response. */
export function outcomeSentence(record: RunRecord, { simulated = false } = {}): Sentence {
  const secret = problemOf(record, 'run/secret-missing');

  if (secret) {
    return say('cross', 'outcome/secret-missing', { name: secret.values?.name ?? '' });
  }

  return OUTCOMES[ record.outcome ](record, simulated);
}

/** The sentence of a run that was cancelled. `sent`: the request was sent; the simulator bills nothing. */
function cancelledSentence({ afterMs, sent, simulated }: { afterMs: number; sent: boolean; simulated: boolean }): Sentence {
  const code = sent ? 'outcome/cancelled' : 'outcome/cancelled-unsent';

  return say('ring', simulated ? 'outcome/cancelled-simulated' : code, { seconds: (afterMs / 1000).toFixed(1) });
}


/** Whether an evaluation took too many steps, which the sentence counts. */
export function isStepLimit({ rule, values }: RunProblem): boolean {
  return rule === 'run/evaluation-limit' && values?.reason === 'feel/step-budget-exceeded';
}


// helpers //////////

const OUTCOMES: Readonly<Record<RunRecord[ 'outcome' ], (record: RunRecord, simulated: boolean) => Sentence>> = {
  completed: completes,
  bpmnError: throwsError,
  jobFailed: fails,
  incident: raisesIncident,
  rejected: () => say('cross', 'outcome/rejected'),
  notRun: stopped
};

function completes(record: RunRecord): Sentence {
  const names = Object.keys(record.variables);
  const empty = names.find(name => record.variables[ name ] === null);
  const [ first ] = names;

  if (isError(record)) {
    return say('tick', 'outcome/ignored');
  }

  if (empty !== undefined) {
    return say('triangle', 'outcome/writes-null', { name: empty });
  }

  if (first === undefined) {
    return say('triangle', 'outcome/writes-nothing');
  }

  const values = { name: first, type: message(`type/${ valueTypeOf(record.variables[ first ] ?? null) }`) };

  return names.length === 1
    ? say('tick', 'outcome/writes-one', values)
    : say('tick', 'outcome/writes-more', { ...values, count: String(names.length - 1) });
}

function throwsError({ error, caughtBy }: RunRecord): Sentence {
  const code = error?.code ?? '';

  return caughtBy
    ? say('error-event', 'outcome/error-caught', { code, catcher: caughtBy.name ?? caughtBy.id })
    : say('cross', 'outcome/error-uncaught', { code });
}

function fails(record: RunRecord): Sentence {
  const attempts = attemptsOf(record);
  const { count } = attempts;
  const plan = { attempts: attemptsPhrase(count), pause: pausePhrase(attempts.pauseMs) };

  if (failureOf(record) === 'connection') {
    const host = hostOf(record);

    return count > 1
      ? say('cross', 'outcome/no-answer-retried', { host, ...plan })
      : say('cross', 'outcome/no-answer-once', { host });
  }

  if (isJobError(record)) {
    return count > 1
      ? say('cross', 'outcome/job-error', { attempts: attemptsPhrase(count - 1) })
      : say('cross', 'outcome/job-error-at-once');
  }

  return count > 1 ? say('cross', 'outcome/fails-retried', plan) : say('cross', onlyAttempt(record));
}

/** A task with one attempt fails after it; a failure that takes the attempts away fails at once. */
function onlyAttempt(record: RunRecord): 'outcome/fails-once' | 'outcome/fails-at-once' {
  return failsByAttempt(record) ? 'outcome/fails-once' : 'outcome/fails-at-once';
}

function raisesIncident(record: RunRecord): Sentence {
  if (record.response !== null) {
    return say('cross', 'outcome/incident-after');
  }

  return say('cross', record.incident?.type === 'IO_MAPPING_ERROR' ? 'outcome/incident-before' : 'outcome/incident-retries');
}

function stopped(record: RunRecord, simulated: boolean): Sentence {
  const cancel = problemOf(record, 'run/cancelled');
  const endless = problemOf(record, 'run/evaluation-deadline');
  const limit = problemOf(record, 'run/evaluation-limit');

  if (cancel) {
    return cancelledSentence({ afterMs: record.timing.totalMs, sent: record.timing.requests > 0, simulated });
  }

  if (endless) {
    return say('cross', 'outcome/evaluation-stopped', { place: placeOf(endless) });
  }

  if (limit) {
    return limitSentence(limit);
  }

  return say('cross', record.timing.requests === 0 ? 'outcome/not-sent' : 'outcome/stopped');
}

/** The steps are part of the sentence; what other limit it was takes a sentence of its own. */
function limitSentence(problem: RunProblem): Sentence {
  const place = placeOf(problem);

  return isStepLimit(problem)
    ? say('cross', 'outcome/evaluation-steps', { place, limit: problem.values?.limit ?? '' })
    : say('cross', 'outcome/evaluation-limit', { place });
}

function placeOf({ field }: RunProblem): Message<ReportCode> {
  if (field === 'resultExpression' || field === 'errorExpression') {
    return message(`place/${ field }`);
  }

  return message(field === 'outputs' ? 'place/outputs' : 'place/inputs');
}

function say(icon: OutcomeIcon, code: Message<ReportCode>[ 'code' ], values?: Message<ReportCode>[ 'values' ]): Sentence {
  return { icon, ...message(code, values) };
}

function problemOf({ problems }: RunRecord, rule: RunProblem[ 'rule' ]): RunProblem | undefined {
  return problems.find(problem => problem.rule === rule);
}

function isError({ response, error }: RunRecord): boolean {
  return error === null && response !== null && response.status >= 400;
}

/** What `jobError` says travels as a text, the runtime's own failure as an object (docs/connector-runtime.md, section 7). */
function isJobError({ error }: RunRecord): boolean {
  return typeof error?.variables.error === 'string';
}

function failsByAttempt({ error }: RunRecord): boolean {
  return error?.code != null;
}

function hostOf({ request }: RunRecord): string {
  return /^https?:\/\/([^/]+)/.exec(request?.url ?? '')?.[ 1 ] ?? 'api.openai.com';
}
