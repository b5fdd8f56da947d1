import type { JsonObject } from '../../core/result';
import type { ElementRegistry, EventBus } from '../types/host';

import type { FocusTarget, RunResult, TestRunState } from './state';

/** Fired with `{ element }` when the state of a task's test run changes. */
export const CHANGED = 'openAiTask.testRun.changed';

/** The data of one task's test run while its diagram is open. */
export type Session = {
  state: TestRunState;

  /** The text typed into the questions, by variable, kept until a run uses it. */
  drafts: Map<string, string>;

  /** The variables of the last run; null before the first. */
  lastRun: JsonObject | null;

  /** Counts the changes of the run. An asynchronous step that resumes with an older number is stale. */
  action: number;

  /** Counts the mappings of the result in the same way. */
  mapping: number;
  focus: FocusTarget | null;
  showStepsTimer: ReturnType<typeof setTimeout> | undefined;
};

export type SessionEntry = [ id: string, session: Session ];

/** The sessions of one modeler by element id. A renamed element keeps its session. */
export class Sessions {
  readonly #eventBus: EventBus;
  readonly #elementRegistry: ElementRegistry;
  readonly #initial: TestRunState;
  readonly #sessions = new Map<string, Session>();

  constructor(eventBus: EventBus, elementRegistry: ElementRegistry, initial: TestRunState) {
    this.#eventBus = eventBus;
    this.#elementRegistry = elementRegistry;
    this.#initial = initial;
  }

  /** The session of an element; creates one if there is none. */
  of(id: string): Session {
    const session = this.#sessions.get(id) ?? this.#create();

    this.#sessions.set(id, session);

    return session;
  }

  all(): SessionEntry[] {
    return [ ...this.#sessions ];
  }

  /** The state of an element, without creating a session for it. */
  stateOf(id: string): TestRunState {
    return this.#sessions.get(id)?.state ?? this.#initial;
  }

  /** Moves a session to its next state and fires the change. */
  update(id: string, state: TestRunState): void {
    this.of(id).state = state;
    this.#eventBus.fire(CHANGED, { element: this.#elementRegistry.get(id) ?? { id } });
  }

  rename(from: string, to: string): void {
    const session = this.#sessions.get(from);

    if (session) {
      this.#sessions.delete(from);
      this.#sessions.set(to, session);
    }
  }

  clear(): void {
    this.#sessions.clear();
  }

  #create(): Session {
    return {
      state: this.#initial, drafts: new Map(), lastRun: null, action: 0, mapping: 0, focus: null, showStepsTimer: undefined
    };
  }
}

/** Whether a run is active. */
export function isRunning({ phase }: TestRunState): boolean {
  return phase === 'running' || phase === 'waiting';
}

/** The state without an active run: with the last result, or with none. */
export function stateAfter(result: RunResult | null): TestRunState {
  return result ? { phase: 'done', result } : { phase: 'idle', result: null };
}
