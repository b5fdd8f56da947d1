import { readTask } from '../../core/task';
import type { TaskModel } from '../../core/task';
import type { DiagramElement, ElementRegistry, EventBus } from '../types/host';
import type { BridgeAccess, HostPort } from '../host';

import { sameRequest } from './changes';
import { readKeptRuns, withoutRun, withRenamed, withRun } from './kept-runs';
import type { KeptAnswer, KeptRun } from './kept-runs';
import { asAsked } from './replay';
import { CHANGED } from './Sessions';
import type { RunResult } from './state';
import type { TestRun } from './TestRun';
import { createTokens } from './tokens';

/**
 * Keeps the last run of each task with the diagram's file, where the user's settings say so, and brings it back when the
 * diagram is opened again: its variables, and its response, mapped again by the current task without a call.
 */
export class KeptRuns {
  static $inject = [ 'eventBus', 'elementRegistry', 'openAiTaskAccess', 'openAiTaskHost', 'openAiTestRun' ];

  readonly #elementRegistry: ElementRegistry;
  readonly #host: HostPort;
  readonly #testRun: TestRun;
  readonly #nextToken = createTokens();

  /** The tasks whose results are already kept, as they were when they ran, by element id. */
  readonly #known = new Map<string, TaskModel>();

  /** Counts the openings of a diagram, so that late replies for an earlier one are dropped. */
  #opening = 0;

  constructor(eventBus: EventBus, elementRegistry: ElementRegistry, access: BridgeAccess, host: HostPort, testRun: TestRun) {
    this.#elementRegistry = elementRegistry;
    this.#host = host;
    this.#testRun = testRun;

    const unsubscribe = access.ok ? access.bridge.subscribe(event => {
      if (event.event === 'hostChanged' && !event.host.settings?.keepHistory) {
        this.#forgetAll();
      }
    }) : () => {};

    eventBus.on('import.done', () => void this.#open());
    eventBus.on('diagram.clear', () => this.#close());

    eventBus.on('diagram.destroy', () => {
      this.#close();
      unsubscribe();
    });

    eventBus.on<{ element: DiagramElement }>(CHANGED, ({ element }) => this.#onChanged(element.id));
    eventBus.on<{ element: DiagramElement; newId: string }>('element.updateId', ({ element, newId }) => this.#rename(element.id, newId));
  }

  #close(): void {
    this.#opening++;
    this.#known.clear();
  }

  async #open(): Promise<void> {
    const opening = ++this.#opening;
    const host = await this.#testRun.call(bridge => bridge.describe());

    if (!host.ok) {
      return;
    }

    if (!host.value.settings?.keepHistory) {
      return this.#forgetAll();
    }

    for (const run of readKeptRuns(await this.#host.readKept())) {
      await this.#restore(run, opening);
    }
  }

  async #restore(run: KeptRun, opening: number): Promise<void> {
    const element = this.#elementRegistry.get(run.taskId);
    const task = element ? readTask(element.businessObject) : null;

    if (!task || opening !== this.#opening) {
      return;
    }

    const result = run.answer && await this.#replay(run, run.answer, task);

    if (opening !== this.#opening) {
      return;
    }

    if (result) {
      this.#known.set(run.taskId, result.task);
    }

    this.#testRun.recall(run.taskId, run.variables, result);
  }

  /** The result of a kept response for the current task; null if it cannot be mapped. */
  async #replay({ variables, knownVariables }: KeptRun, answer: KeptAnswer, current: TaskModel): Promise<RunResult | null> {
    const { task, response, timing, simulated } = answer;
    const mappedTask = asAsked(current, task);
    const reply = await this.#testRun.call(bridge => bridge.map({ token: this.#nextToken(), task: mappedTask, variables, response }));

    return reply.ok ? {
      // mapping again makes no call: keep the facts of the earlier one
      ending: { kind: 'finished', record: { ...reply.value, timing } },
      task, mappedTask, variables, knownVariables, simulated,
      tag: 'replayed',
      stale: !sameRequest(task, current)
    } : null;
  }

  #onChanged(id: string): void {
    const { phase, result } = this.#testRun.getState({ id });

    if (phase === 'done' && result.task !== this.#known.get(id)) {
      this.#known.set(id, result.task);
      this.#keep(id, result);
    }

    // the user hid its result
    if (phase === 'idle' && this.#known.delete(id)) {
      void this.#host.changeKept(kept => withoutRun(kept, id));
    }
  }

  #keep(id: string, result: RunResult): void {
    if (this.#testRun.getHost()?.settings?.keepHistory) {
      void this.#host.changeKept(kept => withRun(kept, id, result));
    }
  }

  #rename(id: string, newId: string): void {
    const task = this.#known.get(id);

    if (task) {
      this.#known.delete(id);
      this.#known.set(newId, task);
      void this.#host.changeKept(kept => withRenamed(kept, id, newId));
    }
  }

  #forgetAll(): void {
    void this.#host.changeKept(() => null);
  }
}
