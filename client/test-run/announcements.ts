import { figuresOf, sentenceOf } from '../../core/report';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

import type { RunResult, TestRunState } from './state';

/** The announcement of a change of state; null if there is none. */
export function announcementOf(before: TestRunState, now: TestRunState): ClientMessage[] | null {
  switch (now.phase) {
  case 'running': return before.phase === 'waiting' || tokenOf(before) === now.token ? null : [ message('announce/started') ];
  case 'waiting': return [ message('steps/approval') ];
  case 'done': return announceResult(before.result, now.result);
  default: return null;
  }
}

/** Whether a state interrupts the screen reader: nothing was sent, or the key was rejected. */
export function isAlert(state: TestRunState): boolean {
  if (state.phase !== 'done' || state.result.ending.kind !== 'finished' || state.result.tag === 'replayed') {
    return false;
  }

  const { response } = state.result.ending.record;

  return response?.status === 401 || [ 'outcome/not-sent', 'outcome/secret-missing' ].includes(sentenceOf(state.result).code);
}


// helpers //////////

function tokenOf(state: TestRunState): string | null {
  return state.phase === 'running' || state.phase === 'waiting' ? state.token : null;
}

/** A result that was already shown before the questions were closed is not announced again. */
function announceResult(before: RunResult | null, now: RunResult): ClientMessage[] | null {
  if (before?.ending === now.ending) {
    return null;
  }

  if (now.ending.kind === 'cancelled') {
    return [ message('announce/cancelled') ];
  }

  const sentence = sentenceOf(now);

  if (now.tag === 'replayed') {
    return before && sameWords(sentence, sentenceOf(before)) ? null : [ message('announce/replayed', { sentence }) ];
  }

  return [ sentence, ...figuresSpoken(now) ];
}

function sameWords(a: ClientMessage, b: ClientMessage): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The tag and the figures as one spoken line. */
function figuresSpoken(result: RunResult): ClientMessage[] {
  const figures = figuresOf(result);
  const [ first, ...others ] = [ message(result.tag === 'live' ? 'announce/live' : 'announce/simulated'), ...figures ];

  if (figures.length === 0 || typeof first === 'string' || first === undefined) {
    return [];
  }

  const line = others.reduce<ClientMessage>((most, last) => message('announce/list', { most, last: toSpeech(last) }), first);

  return [ message('announce/sentence', { line }) ];
}

/** The unit is written in full for screen readers. */
function toSpeech(figure: ClientMessage | string): ClientMessage | string {
  return typeof figure !== 'string' && figure.code === 'figure/seconds'
    ? message('announce/seconds', figure.values)
    : figure;
}
