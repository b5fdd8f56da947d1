import { CatchEvents, readTask } from '../../core/task';
import type { ModdleElement, TaskModel } from '../../core/task';

/**
 * A snapshot of the tasks of a diagram. Each task is read once, and the events that catch errors in a container are
 * looked up once for all its tasks. Discard the snapshot before the diagram changes.
 */
export class TaskReads {
  readonly #catchEvents = new CatchEvents();
  readonly #tasks = new Map<ModdleElement, TaskModel | null>();

  /** Reads an element as a task; null if it is not a task. */
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
