import { inputSource } from '../../core/task';
import type { TaskModel } from '../../core/task';
import type { StepEvent } from '../../core/protocol';
import type { StepName } from '../../core/run';

import type { RunningState, StepView } from './state';

/** The steps of a run, in order. */
const STEP_NAMES: readonly StepName[] = [ 'inputs', 'secrets', 'request', 'response', 'resultExpression', 'outcome' ];

/** The runtime's own limit where the task has none (docs/connector-runtime.md, section 4). */
const DEFAULT_LIMIT_SECONDS = 20;

export function initialSteps(): StepView[] {
  return STEP_NAMES.map(name => ({ name, state: 'pending' }));
}

/** Milliseconds after which the connector times out; null if it waits indefinitely or the limit is not known. */
export function limitOf(task: TaskModel): number | null {
  const source = inputSource(task, 'connectionTimeoutInSeconds')?.trim() ?? '';

  if (source === '') {
    return DEFAULT_LIMIT_SECONDS * 1000;
  }

  const seconds = /^\d+$/.test(source) ? Number(source) : 0;

  return seconds === 0 ? null : seconds * 1000;
}

/** A running state after a step began or ended. */
export function withStep(state: RunningState, { step }: StepEvent, now: number): RunningState {
  const began = step.name === 'response' && step.state === 'running';

  return {
    ...state,
    steps: state.steps.map(each => each.name === step.name ? step : each),
    waitingSince: began ? now : state.waitingSince
  };
}

/** Whether the request left this computer and can therefore be billed. */
export function wasSent(state: RunningState): boolean {
  return state.steps.some(step => step.name === 'response' && step.state !== 'pending')
    || state.steps.some(step => step.name === 'request' && step.state === 'done');
}
