import { isA, readTask } from '../../core/model';
import type { TaskModel } from '../../core/model';
import { inspectTask } from '../../core/validation';
import type { Diagnostic, Inspection } from '../../core/validation';
import type { DiagramElement, ElementRegistry, EventBus } from '../types/host';

import { todayHere } from './today';

/** Fired with `{ element }` when the problems of a task differ from before. */
export const DIAGNOSTICS_CHANGED = 'openAiTask.diagnosticsChanged';

type Config = { today?: unknown } | undefined;

/** What is known of one task: its text as it was read, and what the rules say of it. */
type Entry = { key: string; found: Inspection };

const NOTHING: Inspection = { reported: [], silenced: [] };

/** Before the panel renders: it then shows what holds now. */
const HIGH_PRIORITY = 2000;

/** Elements whose change can change what a task sees of the diagram around it: who catches its errors, the platform. */
const AROUND = [ 'bpmn:BoundaryEvent', 'bpmn:StartEvent', 'bpmn:SubProcess', 'bpmn:Process', 'bpmn:Collaboration', 'bpmn:Participant' ];

/**
 * The problems of all OpenAI tasks of a diagram, kept up to date with every command. Only what was touched is read
 * again; nothing is ever written. Synchronous: when a command is done, its problems are known.
 */
export class LiveValidation {

  static $inject = [ 'eventBus', 'elementRegistry', 'config.openAiTask' ];

  readonly #eventBus: EventBus;
  readonly #registry: ElementRegistry;
  readonly #today: () => string;
  readonly #entries = new Map<string, Entry>();

  constructor(eventBus: EventBus, elementRegistry: ElementRegistry, config: Config) {
    this.#eventBus = eventBus;
    this.#registry = elementRegistry;
    this.#today = () => typeof config?.today === 'string' ? config.today : todayHere();

    eventBus.on('import.done', HIGH_PRIORITY, () => this.#refresh(elementRegistry.getAll()));
    eventBus.on('elements.changed', HIGH_PRIORITY, ({ elements }) => this.#onChange(elements));
    eventBus.on([ 'diagram.clear', 'diagram.destroy' ], () => this.#entries.clear());
  }

  /** The problems of a task, in the order of the rules, and those that it does not want reported. */
  getProblems({ id }: { id: string }): Inspection {
    return this.#entries.get(id)?.found ?? NOTHING;
  }

  /** The tasks that were checked, with their problems. */
  all(): { id: string; reported: readonly Diagnostic[] }[] {
    return [ ...this.#entries ].map(([ id, { found } ]) => ({ id, reported: found.reported }));
  }

  #onChange(elements: unknown): void {
    const changed = Array.isArray(elements) ? elements.filter(isElement) : [];
    const around = changed.some(({ businessObject }) => AROUND.some(type => isA(businessObject, type)));
    const before = this.#first();

    this.#refresh(around ? this.#registry.getAll() : changed);
    this.#dropRemoved();

    const first = this.#first();

    // what is said once per diagram moves to another task
    if (first !== before) {
      this.#refresh([ before, first ].flatMap(id => (id && this.#registry.get(id)) || []));
    }
  }

  #refresh(elements: readonly DiagramElement[]): void {
    const tasks = elements.flatMap(element => {
      const task = isLabel(element) ? null : readTask(element.businessObject);

      if (!task) {
        this.#forget(element);
      }

      return task ? [ { element, task } ] : [];
    });

    // all of them are known before the first is checked: one of them may be the diagram's first
    tasks.filter(({ element }) => !this.#entries.has(element.id))
      .forEach(({ element }) => this.#entries.set(element.id, { key: '', found: NOTHING }));

    tasks.forEach(({ element, task }) => this.#check(element, task));
  }

  #check(element: DiagramElement, task: TaskModel): void {
    const context = { today: this.#today(), diagram: { taskIds: [ this.#first() ?? task.taskId ] } };
    const key = JSON.stringify([ task, context ]);
    const before = this.#entries.get(element.id);

    if (before?.key === key) {
      return;
    }

    const found = inspectTask(task, context);

    this.#entries.set(element.id, { key, found });

    if (JSON.stringify(before?.found) !== JSON.stringify(found)) {
      this.#eventBus.fire(DIAGNOSTICS_CHANGED, { element });
    }
  }

  #forget(element: DiagramElement): void {
    if (!isLabel(element) && this.#entries.delete(element.id)) {
      this.#eventBus.fire(DIAGNOSTICS_CHANGED, { element });
    }
  }

  /** A task that is gone or has another id leaves nothing behind. */
  #dropRemoved(): void {
    for (const id of this.#entries.keys()) {
      if (!this.#registry.get(id)) {
        this.#entries.delete(id);
      }
    }
  }

  /** The task that speaks for the diagram: the one that was there first. */
  #first(): string | undefined {
    return this.#entries.keys().next().value;
  }
}


// helpers //////////

/** The label of an element shares its business object, and has no problems of its own. */
function isLabel(element: DiagramElement): boolean {
  return element.type === 'label';
}

function isElement(value: unknown): value is DiagramElement {
  return typeof value === 'object' && value !== null && 'businessObject' in value && !!value.businessObject;
}
