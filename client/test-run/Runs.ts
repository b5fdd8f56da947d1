import type { RunEnding } from '../../core/report';
import type { TaskModel } from '../../core/task';
import type { Bridge, Event, HostDescription, Reply, Token } from '../../core/protocol';
import type { JsonObject } from '../../core/result';
import { askBridge } from '../host';

import type { Session, Sessions } from './Sessions';
import type { RunningState, TestRunState } from './state';
import { initialSteps, limitOf, wasSent, withStep } from './steps';
import { createTokens } from './tokens';

/** Runs shorter than this show no steps. */
const SHOW_STEPS_MS = 300;

/** The input of a run: the current task, its variables, and the names of the process variables that exist before it. */
export type RunInputs = { task: TaskModel; variables: JsonObject; knownVariables: string[] };

/**
 * The active runs over the bridge. Each has a token. An event with a token that no session holds is stale and dropped,
 * so canceling, restarting, and closing the diagram only need to remove the token.
 */
export class Runs {
  readonly #bridge: Bridge | null;
  readonly #sessions: Sessions;
  readonly #nextToken = createTokens();
  readonly #unsubscribe: () => void;
  #host: HostDescription | null = null;

  constructor(bridge: Bridge | null, sessions: Sessions) {
    this.#bridge = bridge;
    this.#sessions = sessions;
    this.#unsubscribe = bridge?.subscribe(event => this.#onEvent(event)) ?? (() => {});

    void this.call(each => each.describe()).then(reply => {
      this.#host = reply.ok ? reply.value : null;
    });
  }

  /** The main process's description of itself; null until it arrives. */
  get host(): HostDescription | null {
    return this.#host;
  }

  start(id: string, { task, variables, knownVariables }: RunInputs): void {
    const session = this.#sessions.of(id);
    const token = this.#nextToken();

    invalidate(session);
    session.showStepsTimer = setTimeout(() => this.#change(token, state => ({ ...state, showSteps: true })), SHOW_STEPS_MS);

    this.#sessions.update(id, {
      phase: 'running', token, startedAt: Date.now(), task, variables, knownVariables, steps: initialSteps(),
      waitingSince: null, limitMs: limitOf(task), showSteps: false, result: session.state.result
    });

    void this.call(bridge => bridge.startRun({ token, task, variables })).then(reply => {
      if (!reply.ok) {
        this.#end(token, { kind: 'broken', problem: reply.problem });
      }
    });
  }

  /** Ends a run at once, without waiting for the main process. */
  cancel(id: string): void {
    const state = runningOf(this.#sessions.stateOf(id));

    if (state) {
      this.#tellCancelled(state.token);
      this.#finish(id, state, { kind: 'cancelled', afterMs: Date.now() - state.startedAt, sent: wasSent(state) });
    }
  }

  /** Ends the run of a session silently, since its task no longer exists. */
  abandon(session: Session): void {
    const state = runningOf(session.state);

    if (state) {
      this.#tellCancelled(state.token);
    }

    invalidate(session);
  }

  /** Calls the main process. A missing or broken channel is returned as a problem, like any other. */
  call<T>(ask: (bridge: Bridge) => Promise<Reply<T>>): Promise<Reply<T>> {
    return askBridge(this.#bridge, ask);
  }

  dispose(): void {
    this.#unsubscribe();
  }

  #onEvent(event: Event): void {
    switch (event.event) {
    case 'step': return this.#change(event.token, state => withStep(state, event, Date.now()));
    case 'finished': return this.#end(event.token, { kind: 'finished', record: event.record });
    case 'broken': return this.#end(event.token, { kind: 'broken', problem: event.problem });
    case 'approval': return this.#change(event.token, state => ({ ...state, phase: event.state === 'waiting' ? 'waiting' : 'running' }));

    case 'hostChanged': return this.#onHostChanged(event.host);

    // a change of the secrets does not affect an active run
    case 'secretsChanged':
    }
  }

  /** Updates all sessions, since they show where requests go. */
  #onHostChanged(host: HostDescription): void {
    this.#host = host;
    this.#sessions.all().forEach(([ id, { state } ]) => this.#sessions.update(id, state));
  }

  #change(token: Token, change: (state: RunningState) => RunningState): void {
    const run = this.#find(token);

    if (run) {
      this.#sessions.update(run.id, { ...change(run.state), result: run.result });
    }
  }

  #end(token: Token, ending: RunEnding): void {
    const run = this.#find(token);

    if (run) {
      this.#finish(run.id, run.state, ending);
    }
  }

  #finish(id: string, { task, variables, knownVariables }: RunningState, ending: RunEnding): void {
    const simulated = this.#host?.simulated ?? false;

    invalidate(this.#sessions.of(id));

    this.#sessions.update(id, {
      phase: 'done',
      result: {
        ending, task, mappedTask: task, variables, knownVariables, stale: false, simulated,
        tag: simulated ? 'simulated' : 'live'
      }
    });
  }

  #find(token: Token) {
    for (const [ id, session ] of this.#sessions.all()) {
      const state = runningOf(session.state);

      if (state?.token === token) {
        return { id, state, result: session.state.result };
      }
    }

    return null;
  }

  #tellCancelled(token: Token): void {
    void this.call(bridge => bridge.cancelRun({ token }));
  }
}


// helpers //////////

/** Makes everything stale that was begun before. */
function invalidate(session: Session): void {
  session.action++;
  session.mapping++;
  clearTimeout(session.showStepsTimer);
}

function runningOf(state: TestRunState): RunningState | null {
  return state.phase === 'running' || state.phase === 'waiting' ? state : null;
}
