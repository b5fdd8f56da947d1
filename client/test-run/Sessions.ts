import type { JsonObject } from '../../core/result';
import type { ElementRegistry, EventBus } from '../types/host';

import type { FocusTarget, RunResult, TestRunState } from './state';

/** Fired with `{ element }` whenever the state of a task's test run changed. */
export const CHANGED = 'openAiTask.testRun.changed';

/** What is known of one task's test run while its diagram is open. */
export type Session = {
  state: TestRunState;

  /** What was typed into the questions, by variable: kept until it has been run. */
  drafts: Map<string, string>;

  /** The variables of the last run; null before the first. */
  lastRun: JsonObject | null;

  /** Counts what happened to the run: whoever comes back from waiting with an older number is stale. */
  action: number;

  /** Counts the mappings of the result, likewise. */
  mapping: number;
  focus: FocusTarget | null;
  showStepsTimer: ReturnType<typeof setTimeout> | undefined;
};

export type SessionEntry = [ id: string, session: Session ];

/** The sessions of one modeler by element id. An element that is renamed takes its session along. */
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

  /** The session of an element: a fresh one where there is none. */
  of(id: string): Session {
    const session = this.#sessions.get(id) ?? this.#create();

    this.#sessions.set(id, session);

    return session;
  }

  all(): SessionEntry[] {
    return [ ...this.#sessions ];
  }

  /** The state of an element, without making a session for it. */
  stateOf(id: string): TestRunState {
    return this.#sessions.get(id)?.state ?? this.#initial;
  }

  /** Moves a session to its next state and says so. */
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

/** Whether a run is on its way. */
export function isRunning({ phase }: TestRunState): boolean {
  return phase === 'running' || phase === 'waiting';
}

/** The state in which nothing goes on: with the last result, or without any. */
export function stateAfter(result: RunResult | null): TestRunState {
  return result ? { phase: 'done', result } : { phase: 'idle', result: null };
}
