import { processOf } from '../../core/task';
import type { ModdleElement } from '../../core/task';
import { knownVariables, variablesOf } from '../../core/validation';
import type { DiagramElement } from '../types/host';

type Names = readonly string[] | null;

/** The variables of each process, where they can be known. What an element writes is read again only when it changed. */
export class KnownVariables {
  #written = new WeakMap<ModdleElement, Names>();
  readonly #known = new Map<ModdleElement, Names>();

  /** All that can be there at a task; null where nobody can know. */
  at(task: ModdleElement): Names {
    const process = processOf(task);

    if (!process) {
      return null;
    }

    const known = this.#known.get(process);

    return known === undefined ? this.#read(process) : known;
  }

  /** Takes in what changed. True: a process that was asked for has other variables now. */
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
