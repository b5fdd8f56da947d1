import { readTask } from '../../core/task';
import type { TaskModel } from '../../core/task';
import type { RunRecord } from '../../core/run';
import type { ElementRegistry, EventBus } from '../types/host';

import { sameMapping, sameRequest } from './changes';
import { asAsked, responseOf } from './replay';
import type { RunResult } from './state';
import type { TestRun } from './TestRun';
import { createTokens } from './tokens';

/** The panel already debounces typing, so this only collects the commands of one edit. */
const DEBOUNCE_MS = 100;

/**
 * Keeps shown results up to date while the diagram is edited: an edit of the mapping maps the response again, without
 * a call; an edit of the request marks the result as stale.
 */
export class MappingLoop {
  static $inject = [ 'eventBus', 'elementRegistry', 'openAiTestRun' ];

  readonly #elementRegistry: ElementRegistry;
  readonly #testRun: TestRun;
  readonly #nextToken = createTokens();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(eventBus: EventBus, elementRegistry: ElementRegistry, testRun: TestRun) {
    this.#elementRegistry = elementRegistry;
    this.#testRun = testRun;

    eventBus.on('commandStack.changed', () => this.#schedule());
    eventBus.on([ 'diagram.clear', 'diagram.destroy' ], () => clearTimeout(this.#timer));
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#review(), DEBOUNCE_MS);
  }

  #review(): void {
    for (const { id, result } of this.#testRun.results()) {
      const element = this.#elementRegistry.get(id);
      const task = element ? readTask(element.businessObject) : null;

      if (task) {
        this.#testRun.setStale(id, !sameRequest(result.task, task));
        void this.#map(id, result, task);
      }
    }
  }

  async #map(id: string, { ending, task, mappedTask, variables }: RunResult, current: TaskModel): Promise<void> {
    const response = ending.kind === 'finished' ? responseOf(ending.record) : null;

    if (!response) {
      return;
    }

    // even if there is nothing to map: a pending reply belongs to an edit that was undone
    const change = this.#testRun.changeResult(id);

    if (sameMapping(mappedTask, current)) {
      return;
    }

    const edited = asAsked(current, task);
    const reply = await this.#testRun.call(bridge => bridge.map({ token: this.#nextToken(), task: edited, variables, response }));

    if (reply.ok) {
      change(result => ({ ...result, ending: { kind: 'finished', record: withCall(reply.value, result) }, mappedTask: edited, tag: 'replayed' }));
    }
  }
}


// helpers //////////

/** Mapping again makes no call, so the time and the steps of the run stay. */
function withCall(record: RunRecord, { ending }: RunResult): RunRecord {
  return ending.kind === 'finished' ? { ...record, timing: ending.record.timing, steps: ending.record.steps } : record;
}
