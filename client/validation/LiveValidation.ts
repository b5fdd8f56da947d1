import isEqual from 'fast-deep-equal';

import { secretsOfTask } from '../../core/connector';
import { isA } from '../../core/task';
import type { TaskModel } from '../../core/task';
import { inspectTask } from '../../core/validation';
import type { Diagnostic, Inspection, ValidationContext } from '../../core/validation';
import type { DiagramElement, ElementRegistry, EventBus } from '../types/host';
import type { HostFacts } from '../host';
import type { Secrets } from '../secrets';

import { DiagramTexts } from './DiagramTexts';
import { hostContext } from './host-context';
import { KnownVariables } from './KnownVariables';
import { TaskReads } from './TaskReads';
import { todayHere } from './today';

/** Fired with `{ element }` when the problems of a task have changed. */
export const DIAGNOSTICS_CHANGED = 'openAiTask.diagnosticsChanged';

type Config = { today?: unknown } | undefined;

/** The last check of one task: the task as it was read, the models known at the time, and the problems found. */
type Entry = { key: string; models: ValidationContext['knownModels']; found: Inspection };

const NOTHING: Inspection = { reported: [], silenced: [] };
const UNCHECKED: Entry = { key: '', models: undefined, found: NOTHING };

/** Runs before the panel renders, so that the panel shows the current problems. */
const HIGH_PRIORITY = 2000;

/** Elements whose change can affect the problems of other tasks: they catch errors or set the platform. */
const AROUND = [ 'bpmn:BoundaryEvent', 'bpmn:StartEvent', 'bpmn:SubProcess', 'bpmn:Process', 'bpmn:Collaboration', 'bpmn:Participant' ];

/**
 * The problems of all OpenAI tasks of a diagram, kept up to date with every command. Only what was touched is read
 * again; nothing is ever written. Synchronous: the problems are known as soon as a command is done. Facts from the host
 * arrive later; the tasks that they concern are then checked again.
 */
export class LiveValidation {

  static $inject = [ 'eventBus', 'elementRegistry', 'config.openAiTask', 'openAiSecrets', 'openAiTaskFacts' ];

  readonly #eventBus: EventBus;
  readonly #registry: ElementRegistry;
  readonly #today: () => string;
  readonly #secrets: Secrets;
  readonly #facts: HostFacts;
  readonly #texts: DiagramTexts;
  readonly #variables = new KnownVariables();
  readonly #entries = new Map<string, Entry>();

  constructor(
      eventBus: EventBus, elementRegistry: ElementRegistry, config: Config, openAiSecrets: Secrets, openAiTaskFacts: HostFacts
  ) {
    this.#eventBus = eventBus;
    this.#registry = elementRegistry;
    this.#today = () => typeof config?.today === 'string' ? config.today : todayHere();
    this.#secrets = openAiSecrets;
    this.#facts = openAiTaskFacts;
    this.#texts = new DiagramTexts(elementRegistry);

    const unsubscribe = openAiTaskFacts.subscribe(() => this.#refresh(this.#tasks()));

    eventBus.on('import.done', HIGH_PRIORITY, () => this.#onImport());
    eventBus.on('elements.changed', HIGH_PRIORITY, ({ elements }) => this.#onChange(elements));
    eventBus.on('selection.changed', ({ newSelection }) => this.#learnSecrets(newSelection));
    eventBus.on([ 'diagram.clear', 'diagram.destroy' ], () => this.#entries.clear());

    // returns nothing, because a listener's return value would stop the event
    eventBus.on('diagram.destroy', () => {
      unsubscribe();
    });
  }

  /** The problems of a task, in the order of the rules, and those that it does not want reported. */
  getProblems({ id }: { id: string }): Inspection {
    return this.#entries.get(id)?.found ?? NOTHING;
  }

  /** The tasks that were checked, with their problems. */
  all(): { id: string; reported: readonly Diagnostic[] }[] {
    return [ ...this.#entries ].map(([ id, { found } ]) => ({ id, reported: found.reported }));
  }

  #onImport(): void {
    const elements = this.#registry.getAll().filter(isElement);

    this.#variables.forget();
    this.#texts.readAll(elements);
    this.#refresh(elements);
  }

  #onChange(elements: unknown): void {
    const changed = Array.isArray(elements) ? elements.filter(isElement) : [];

    // what one task reads, another element may write
    const around = this.#variables.update(changed) || changed.some(({ businessObject }) => AROUND.some(type => isA(businessObject, type)));
    const before = this.#first();
    const reads = new TaskReads();

    this.#texts.update(changed);
    this.#learnSecrets(changed, reads);
    this.#refresh(around ? this.#registry.getAll().filter(isElement) : changed, reads);
    this.#dropRemoved();

    // problems that are reported once per diagram can move to another task or change
    this.#refresh([ before, this.#first() ].flatMap(id => (id && this.#registry.get(id)) || []), reads);
  }

  /**
   * Asks only about tasks that the user works on. The host may have to open the operating system's keyring, and
   * opening a diagram must not cause that.
   */
  #learnSecrets(elements: unknown, reads = new TaskReads()): void {
    const tasks = (Array.isArray(elements) ? elements.filter(isElement) : []).flatMap(({ businessObject }) => reads.of(businessObject) ?? []);

    this.#secrets.learn(tasks.flatMap(secretsOfTask));
  }

  #refresh(elements: readonly DiagramElement[], reads = new TaskReads()): void {
    const tasks = elements.flatMap(element => {
      const task = isLabel(element) ? null : reads.of(element.businessObject);

      if (!task) {
        this.#forget(element);
      }

      return task ? [ { element, task } ] : [];
    });

    // register all of them before the first check: any of them can be the first task of the diagram
    tasks.filter(({ element }) => !this.#entries.has(element.id))
      .forEach(({ element }) => this.#entries.set(element.id, UNCHECKED));

    tasks.forEach(({ element, task }) => this.#check(element, task));
  }

  #check(element: DiagramElement, task: TaskModel): void {
    const context = this.#contextOf(element, task);
    const { knownModels: models, ...rest } = context;
    const key = JSON.stringify([ task, rest ]);
    const before = this.#entries.get(element.id);

    if (before?.key === key && before.models === models) {
      return;
    }

    const found = inspectTask(task, context);

    this.#entries.set(element.id, { key, models, found });

    if (!isEqual(before?.found, found)) {
      this.#eventBus.fire(DIAGNOSTICS_CHANGED, { element });
    }
  }

  /** Strings elsewhere in the diagram are reported only with the diagram's first task. */
  #contextOf({ businessObject }: DiagramElement, task: TaskModel): ValidationContext {
    const first = this.#first() ?? task.taskId;
    const variables = this.#variables.at(businessObject);

    return {
      today: this.#today(),
      ...hostContext(task, this.#facts),
      ...variables ? { variables } : {},
      diagram: { taskIds: [ first ], ...first === task.taskId ? { texts: this.#texts.all() } : {} }
    };
  }

  #tasks(): DiagramElement[] {
    return [ ...this.#entries.keys() ].flatMap(id => this.#registry.get(id) ?? []);
  }

  #forget(element: DiagramElement): void {
    if (!isLabel(element) && this.#entries.delete(element.id)) {
      this.#eventBus.fire(DIAGNOSTICS_CHANGED, { element });
    }
  }

  /** Removes all data of a task that was deleted or renamed. */
  #dropRemoved(): void {
    for (const id of this.#entries.keys()) {
      if (!this.#registry.get(id)) {
        this.#entries.delete(id);
      }
    }
  }

  /** The task with which problems of the diagram are reported: the oldest one. */
  #first(): string | undefined {
    return this.#entries.keys().next().value;
  }
}


// helpers //////////

/** The label of an element shares its business object but has no problems of its own. */
function isLabel(element: DiagramElement): boolean {
  return element.type === 'label';
}

function isElement(value: unknown): value is DiagramElement {
  return typeof value === 'object' && value !== null && 'businessObject' in value && !!value.businessObject;
}
