import { CatchEvents, readTask } from '../../core/task';
import type { ModdleElement, TaskModel } from '../../core/task';

/**
 * The tasks of a diagram at one moment: each is read once, however many ask, and who catches errors in a container is
 * looked up once for all of them. To be dropped before the diagram changes.
 */
export class TaskReads {
  readonly #catchEvents = new CatchEvents();
  readonly #tasks = new Map<ModdleElement, TaskModel | null>();

  /** The task that an element is; null where it is none. */
  of(element: ModdleElement): TaskModel | null {
    const known = this.#tasks.get(element);

    if (known !== undefined) {
      return known;
    }

    const task = readTask(element, this.#catchEvents);

    this.#tasks.set(element, task);

    return task;
  }
}
