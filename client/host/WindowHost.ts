import { propertyOf } from './means';
import type { Means } from './means';
import type { HostPort } from './port';

/** Where the application keeps what its Test tab was given. */
const TASK_TESTING = 'taskTesting';

/** Where it keeps what is ours. */
const KEPT = 'openAiTask';

/**
 * The application of this window, for all its modelers. It is silent until the application has rendered the client
 * extension, which brings the means.
 */
export class WindowHost {
  readonly #tabs = new WeakMap<object, unknown>();
  #means: Means | null = null;

  /** The application rewrites all that it keeps with each change: ours come one after the other. */
  #changes = Promise.resolve();

  /** Takes the means over; the returned function gives them back. */
  connect(means: Means): () => void {
    this.#means = means;

    const undo = means.subscribe('bpmn.modeler.created', event => {
      const modeler = propertyOf(event, 'modeler');

      if (typeof modeler === 'object' && modeler !== null) {
        this.#tabs.set(modeler, propertyOf(event, 'tab'));
      }
    });

    return () => {
      undo();
      this.#means = null;
    };
  }

  /** What a modeler may ask of the application. */
  portOf(modeler: object): HostPort {
    return {
      notify: notice => void this.#means?.notify(notice),

      taskTestInput: async elementId => {
        const kept = await this.#read(modeler, TASK_TESTING);
        const input = propertyOf(propertyOf(kept, 'input'), elementId);

        return typeof input === 'string' ? input : null;
      },

      readKept: async () => {
        await this.#changes;

        return this.#read(modeler, KEPT);
      },

      changeKept: change => {
        const next = (): Promise<void> => this.#change(modeler, change);

        this.#changes = this.#changes.then(next, next);

        return this.#changes;
      }
    };
  }

  async #change(modeler: object, change: (kept: unknown) => object | null): Promise<void> {
    const file = this.#fileOf(modeler);
    const kept = await this.#read(modeler, KEPT);
    const changed = file && change(kept);

    // nothing in place of nothing is no change
    if (file && (changed ?? kept)) {
      await this.#means?.setForFile(file, KEPT, changed);
    }
  }

  async #read(modeler: object, key: string): Promise<unknown> {
    const file = this.#fileOf(modeler);

    return file && this.#means?.getForFile(file, key);
  }

  /**
   * The file of a modeler's tab as it is now: *Save As* gives the tab another one. Null where it was never saved: all
   * such files share one place.
   */
  #fileOf(modeler: object): object | null {
    const file = propertyOf(this.#tabs.get(modeler), 'file');
    const path = propertyOf(file, 'path');

    return typeof file === 'object' && typeof path === 'string' && path !== '' ? file : null;
  }
}
