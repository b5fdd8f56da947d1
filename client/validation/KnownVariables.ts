import { processOf } from '../../core/task';
import type { ModdleElement } from '../../core/task';
import { knownVariables, variablesOf } from '../../core/validation';
import type { DiagramElement } from '../types/host';

type Names = readonly string[] | null;

/** The variables of each process, if they can be determined. Elements are read again only after they change. */
export class KnownVariables {
  #written = new WeakMap<ModdleElement, Names>();
  readonly #known = new Map<ModdleElement, Names>();

  /** The variables that can exist at a task; null if they cannot be determined. */
  at(task: ModdleElement): Names {
    const process = processOf(task);

    if (!process) {
      return null;
    }

    const known = this.#known.get(process);

    return known === undefined ? this.#read(process) : known;
  }

  /** Reads the changed elements. Returns true if the variables of a process that was asked for have changed. */
  update(changed: readonly DiagramElement[]): boolean {
    const before = [ ...this.#known ];

    changed.forEach(({ businessObject }) => this.#written.delete(businessObject));
    this.#known.clear();

    return before.map(([ process, names ]) => JSON.stringify(this.#read(process)) !== JSON.stringify(names)).includes(true);
  }

  forget(): void {
    this.#written = new WeakMap();
    this.#known.clear();
  }

  #read(process: ModdleElement): Names {
    const names = knownVariables(process, element => this.#variablesBy(element));

    this.#known.set(process, names);

    return names;
  }

  #variablesBy(element: ModdleElement): Names {
    const written = this.#written.get(element);

    if (written !== undefined) {
      return written;
    }

    const names = variablesOf(element);

    this.#written.set(element, names);

    return names;
  }
}
