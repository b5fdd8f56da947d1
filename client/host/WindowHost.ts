import { propertyOf } from './means';
import type { Means } from './means';
import type { HostPort } from './port';

/** The key under which the application stores the input of its Test tab. */
const TASK_TESTING = 'taskTesting';

/** The key under which it stores our data. */
const KEPT = 'openAiTask';

/**
 * The application of this window, for all its modelers. It does nothing until the application has rendered the client
 * extension, which provides the means.
 */
export class WindowHost {
  readonly #tabs = new WeakMap<object, unknown>();
  #means: Means | null = null;

  /** The application rewrites everything that it stores with each change, so we make one change after the other. */
  #changes = Promise.resolve();

  /** Starts to use the means; the returned function stops that. */
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

  /** The application's services for one modeler. */
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

    // replacing nothing with nothing is not a change
    if (file && (changed ?? kept)) {
      await this.#means?.setForFile(file, KEPT, changed);
    }
  }

  async #read(modeler: object, key: string): Promise<unknown> {
    const file = this.#fileOf(modeler);

    return file && this.#means?.getForFile(file, key);
  }

  /**
   * The current file of a modeler's tab: *Save As* gives the tab another one. Null if it was never saved: the application
   * stores the data of all unsaved files in one place.
   */
  #fileOf(modeler: object): object | null {
    const file = propertyOf(this.#tabs.get(modeler), 'file');
    const path = propertyOf(file, 'path');

    return typeof file === 'object' && typeof path === 'string' && path !== '' ? file : null;
  }
}
