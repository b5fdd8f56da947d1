import { propertyOf } from './means';
import type { Means } from './means';
import type { HostPort } from './port';

/** Where the application keeps what its Test tab was given. */
const TASK_TESTING = 'taskTesting';

/**
 * The application of this window, for all its modelers. It is silent until the application has rendered the client
 * extension, which brings the means.
 */
export class WindowHost {
  readonly #tabs = new WeakMap<object, unknown>();
  #means: Means | null = null;

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
      }
    };
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
