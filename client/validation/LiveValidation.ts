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

/** Fired with `{ element }` when the problems of a task differ from before. */
export const DIAGNOSTICS_CHANGED = 'openAiTask.diagnosticsChanged';

type Config = { today?: unknown } | undefined;

/** What is known of one task: its text as it was read, the models that were known then, and what the rules say of it. */
type Entry = { key: string; models: ValidationContext['knownModels']; found: Inspection };

const NOTHING: Inspection = { reported: [], silenced: [] };
const UNCHECKED: Entry = { key: '', models: undefined, found: NOTHING };

/** Before the panel renders: it then shows what holds now. */
const HIGH_PRIORITY = 2000;

/** Elements whose change can change what a task sees of the diagram around it: who catches its errors, the platform. */
const AROUND = [ 'bpmn:BoundaryEvent', 'bpmn:StartEvent', 'bpmn:SubProcess', 'bpmn:Process', 'bpmn:Collaboration', 'bpmn:Participant' ];

/**
 * The problems of all OpenAI tasks of a diagram, kept up to date with every command. Only what was touched is read
 * again; nothing is ever written. Synchronous: when a command is done, its problems are known. What only the host
 * knows comes later, and then the tasks that it concerns are checked again.
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

    // returns nothing: a listener's return value would stop the event
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

    // what is said once per diagram moves to another task, or says something else
    this.#refresh([ before, this.#first() ].flatMap(id => (id && this.#registry.get(id)) || []), reads);
  }

  /**
   * Only of tasks that the user works on: to answer, the host may have to open what the operating system keeps, and
   * opening a diagram is no reason for that.
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

    // all of them are known before the first is checked: one of them may be the diagram's first
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

  /** The texts of the diagram concern the task alone that speaks for it. */
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
