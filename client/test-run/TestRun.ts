import { secretsOfTask } from '../../core/connector';
import { readTask } from '../../core/task';
import type { Bridge, HostDescription, Reply } from '../../core/protocol';
import type { JsonObject } from '../../core/result';
import type { DiagramElement, ElementRegistry, EventBus } from '../types/host';
import type { BridgeAccess } from '../host';
import { commitPendingInput } from '../ui/pending-input';
import { FOCUS_TEST_RUN } from '../ui/secret-access';
import type { SecretAccess } from '../ui/secret-access';

import type { ProcessVariables } from './ProcessVariables';
import { Questions } from './Questions';
import { Runs } from './Runs';
import { isRunning, Sessions, stateAfter } from './Sessions';
import type { FocusTarget, RunResult, TestRunState } from './state';
import { watchDiagram } from './watch-diagram';

/** Fired with `{ element }` if pressing the button has no effect. The panel shows the reason. */
export const REFUSED = 'openAiTask.testRun.refused';

/** Fired with `{ element }` to request a run from the keyboard. */
const REQUESTED = 'openAiTask.testRun';

/**
 * The test runs of one modeler: one state per task, kept while other elements are selected. The parts of the panel
 * read `getState` and call the actions; `openAiTask.testRun.changed` signals that the state has changed.
 */
export class TestRun {
  static $inject = [ 'eventBus', 'elementRegistry', 'openAiTaskAccess', 'openAiProcessVariables', 'openAiSecrets' ];

  /** The questions before a run. */
  readonly questions: Questions;
  readonly #eventBus: EventBus;
  readonly #secrets: SecretAccess;
  readonly #sessions: Sessions;
  readonly #runs: Runs;

  constructor(
      eventBus: EventBus,
      elementRegistry: ElementRegistry,
      access: BridgeAccess,
      variables: ProcessVariables,
      secrets: SecretAccess
  ) {
    this.#eventBus = eventBus;
    this.#secrets = secrets;

    this.#sessions = new Sessions(eventBus, elementRegistry, access.ok
      ? { phase: 'idle', result: null }
      : { phase: 'unavailable', reason: access.reason, result: null });

    this.#runs = new Runs(access.ok ? access.bridge : null, this.#sessions);
    this.questions = new Questions(this.#sessions, variables, this.#runs);

    eventBus.on<{ element: DiagramElement }>(REQUESTED, ({ element }) => {
      commitPendingInput();
      this.runFromKeyboard(element);
    });

    eventBus.on<{ element: DiagramElement }>(FOCUS_TEST_RUN, ({ element }) => this.#focusButton(element));

    watchDiagram(eventBus, elementRegistry, this.#sessions, this.#runs);
  }

  getState(element: { id: string }): TestRunState {
    return this.#sessions.stateOf(element.id);
  }

  /** The main process's description of itself; null until it arrives. */
  getHost(): HostDescription | null {
    return this.#runs.host;
  }

  /** Presses the Run button: depending on the state, opens or closes the questions, runs, or cancels. */
  press(element: DiagramElement, { ask = false } = {}): void {
    switch (this.getState(element).phase) {
    case 'asking': return this.questions.close(element);
    case 'running':
    case 'waiting': return this.#runs.cancel(element.id);
    case 'unavailable': return void this.#eventBus.fire(REFUSED, { element });
    case 'idle': return this.#beginUnlessMissing(element, ask);
    case 'done': void this.questions.open(element, ask ? 'always' : 'ifNeeded', 'button');
    }
  }

  /** Handles Ctrl+Enter in a field: submits the questions if they are open, else runs. Never cancels. */
  runFromKeyboard(element: DiagramElement): void {
    const { phase } = this.getState(element);

    if (phase === 'asking') {
      this.questions.run(element);
    } else if (phase !== 'running' && phase !== 'waiting') {
      this.press(element);
    }
  }

  /** Opens the questions even if all values are known. */
  editInputs(element: DiagramElement): void {
    void this.questions.open(element, 'always', 'edit');
  }

  /** Removes the result from the panel. */
  hide(element: DiagramElement): void {
    const session = this.#sessions.of(element.id);

    if (session.state.phase === 'done') {
      session.focus = 'button';
      session.mapping++;
      this.#sessions.update(element.id, { phase: 'idle', result: null });
    }
  }

  /** Restores an earlier run unless the task has been run since. */
  recall(id: string, variables: JsonObject, result: RunResult | null): void {
    const session = this.#sessions.of(id);

    if (session.state.phase === 'idle' && session.lastRun === null) {
      session.lastRun = variables;
      this.#sessions.update(id, stateAfter(result));
    }
  }

  /** Returns whether a part must take the focus, and clears the request: true only once. */
  takeFocus(element: DiagramElement, target: FocusTarget): boolean {
    const session = this.#sessions.of(element.id);
    const due = session.focus === target;

    if (due) {
      session.focus = null;
    }

    return due;
  }

  /** The results in the panel, for the services that keep them up to date. */
  results(): { id: string; result: RunResult }[] {
    return this.#sessions.all().flatMap(([ id, { state } ]) => state.phase === 'done' ? [ { id, result: state.result } ] : []);
  }

  /** The ids of the tasks with an active run. */
  running(): string[] {
    return this.#sessions.all().filter(([ , { state } ]) => isRunning(state)).map(([ id ]) => id);
  }

  /** Marks whether the current task would send a different request from that of the result. */
  setStale(id: string, stale: boolean): void {
    const state = this.#sessions.stateOf(id);

    if (state.phase === 'done' && state.result.stale !== stale) {
      this.#sessions.update(id, { phase: 'done', result: { ...state.result, stale } });
    }
  }

  /**
   * Begins a change of a result. The returned function stores the changed result, unless a later change or a run has
   * started since.
   */
  changeResult(id: string): (change: (result: RunResult) => RunResult) => void {
    const session = this.#sessions.of(id);
    const mapping = ++session.mapping;

    return change => {
      if (session.mapping === mapping && session.state.phase === 'done') {
        this.#sessions.update(id, { phase: 'done', result: change(session.state.result) });
      }
    };
  }

  /** Calls the main process. Failures of the channel are returned as problems. */
  call<T>(ask: (bridge: Bridge) => Promise<Reply<T>>): Promise<Reply<T>> {
    return this.#runs.call(ask);
  }

  /** Nothing can be sent without its secrets: if one is missing, opens its editor, unless the user asked for the inputs. */
  #beginUnlessMissing(element: DiagramElement, ask: boolean): void {
    const task = readTask(element.businessObject);

    if (ask || !task || !this.#secrets.openMissing(element, secretsOfTask(task))) {
      void this.questions.open(element, ask ? 'always' : 'ifNeeded', 'button');
    }
  }

  #focusButton({ id }: DiagramElement): void {
    this.#sessions.of(id).focus = 'button';
    this.#sessions.update(id, this.#sessions.stateOf(id));
  }

}
