import { secretsOfTask } from '../../../core/connector';
import { message } from '../../messages';
import type { ClientMessage } from '../../messages';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';

import { useNow } from '../use-now';
import type { RunningState, StepView } from '../state';

/** The elapsed time is updated every tenth of a second. */
const TICK_MS = 100;

const ICONS = { pending: 'empty', running: 'ring', done: 'check', failed: 'cross', skipped: 'empty' } as const;

/** The steps of an active run. */
export function Steps({ state, simulated }: { state: RunningState; simulated: boolean }) {
  return (
    <div>
      <h3 class="openai-task-title openai-task-with-icon"><Icon name="ring" /><span><MessageText message={ titleOf(state, simulated) } /></span></h3>
      <ol class="openai-task-steps">
        { state.steps.map(step => <Step key={ step.name } step={ step } state={ state } />) }
      </ol>
    </div>
  );
}


// helpers //////////

function Step({ step, state }: { step: StepView; state: RunningState }) {
  const waits = step.name === 'response' && step.state === 'running';
  const figure = figureOf(step);

  return (
    <li class={ `openai-task-step openai-task-step-${ step.state }` } aria-current={ step.state === 'running' ? 'step' : undefined }>
      <Icon name={ ICONS[ step.state ] } />
      <span><MessageText message={ nameOf(step, state) } /></span>
      <span class="openai-task-hidden"><MessageText message={ message(`steps/state-${ step.state }`) } /></span>
      { waits ? <Elapsed state={ state } /> : null }
      { figure ? <span class="openai-task-step-figure">{ typeof figure === 'string' ? figure : <MessageText message={ figure } /> }</span> : null }
    </li>
  );
}

/** The time since the request went out and, where the task has a limit, how much of it is gone. */
function Elapsed({ state: { waitingSince, startedAt, limitMs } }: { state: RunningState }) {
  const now = useNow(TICK_MS, true);
  const elapsedMs = Math.max(now - (waitingSince ?? startedAt), 0);
  const elapsed = (elapsedMs / 1000).toFixed(1);

  return <>
    <span class="openai-task-step-figure">
      <MessageText message={ limitMs === null
        ? message('steps/elapsed', { elapsed })
        : message('steps/elapsed-of', { elapsed, limit: String(limitMs / 1000) }) } />
    </span>
    { limitMs === null ? null : (
      <span class="openai-task-progress" aria-hidden="true">
        <span style={ { width: `${ Math.min(elapsedMs / limitMs, 1) * 100 }%` } } />
      </span>
    ) }
  </>;
}

function titleOf({ phase, steps }: RunningState, simulated: boolean): ClientMessage {
  if (phase === 'waiting') {
    return message('steps/approval');
  }

  const response = steps.find(step => step.name === 'response');

  switch (response?.state) {
  case 'running': return message(simulated ? 'steps/waiting-simulator' : 'steps/waiting');
  case 'done':
  case 'failed':
  case 'skipped': return message('steps/finishing');
  default: return message('steps/preparing');
  }
}

function nameOf({ name }: StepView, { task }: RunningState): ClientMessage {
  if (name !== 'secrets') {
    return message(`steps/${ name }`);
  }

  const [ secret, ...others ] = secretsOfTask(task);

  return secret !== undefined && others.length === 0 ? message('steps/secret', { name: secret }) : message('steps/secrets');
}

/** The detail of a step: the reason if it failed, else its most useful figure. */
function figureOf({ name, state, ms, detail, tokens }: StepView): ClientMessage | string | null {
  if (state === 'failed') {
    return detail ?? null;
  }

  if (state !== 'done') {
    return null;
  }

  switch (name) {
  case 'secrets': return message('steps/ready');
  case 'request': return tokens === undefined ? null : message('steps/tokens', { n: String(tokens) });
  default: return ms === undefined ? null : message('steps/milliseconds', { n: String(Math.round(ms)) });
  }
}
