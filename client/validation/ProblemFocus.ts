import { isFieldId } from '../../core/template';
import type { DiagramElement, EventBus, Selection } from '../types/host';

import { nextPlace } from './problem-places';
import type { Place } from './problem-places';

/** Fired with `{ element }` when the panel must open a place of a task; `take` returns the place. */
export const FOCUS_DUE = 'openAiTask.problemFocusDue';

const ENTRY = 'openai-';

/** Runs before the panel's entries, which look for their own id. */
const HIGH_PRIORITY = 2000;


/** The id that reports use for the entry of a place, independent of the loaded template's id. */
export function entryIdOf(place: Place): string {
  return `${ ENTRY }${ place }`;
}

/** Navigates to the place of a problem: selects the task and lets the panel open the place once it shows the task. */
export class ProblemFocus {

  static $inject = [ 'eventBus', 'selection' ];

  readonly #eventBus: EventBus;
  readonly #selection: Selection;
  #due: { id: string; place: Place } | null = null;
  #last: { id: string; place: Place } | null = null;
  #passingOn = false;

  constructor(eventBus: EventBus, selection: Selection) {
    this.#eventBus = eventBus;
    this.#selection = selection;

    eventBus.on('propertiesPanel.showEntry', HIGH_PRIORITY, ({ id }) => this.#onShowEntry(id));
    eventBus.on('propertiesPanel.setErrors', HIGH_PRIORITY, event => dropOurs(event));
  }

  /** Selects a task and moves the focus to one of its places. */
  show(element: DiagramElement, place: Place): void {
    this.#due = { id: element.id, place };
    this.#last = this.#due;

    if (this.#selection.get().length !== 1 || this.#selection.get()[ 0 ] !== element) {
      this.#selection.select(element);
    }

    this.#eventBus.fire(FOCUS_DUE, { element });
  }

  /** Moves to the next place in this order (1), or to the one before (-1). */
  step(element: DiagramElement, places: readonly Place[], step: 1 | -1): void {
    const last = this.#last?.id === element.id ? this.#last.place : null;
    const place = nextPlace(places, last, step);

    if (place !== null) {
      this.show(element, place);
    }
  }

  /** Returns the place that the panel must open now, and clears it. */
  take(element: { id: string }): Place | null {
    const due = this.#due?.id === element.id ? this.#due.place : null;

    if (due !== null) {
      this.#due = null;
    }

    return due;
  }

  /** Opens the panel's own entry of a place. */
  open(entryId: string): void {
    this.#passingOn = true;

    try {
      this.#eventBus.fire('propertiesPanel.showEntry', { id: entryId });
    } finally {
      this.#passingOn = false;
    }
  }

  /** A report names the place; the panel's entry may have the template's id. */
  #onShowEntry(id: unknown): void {
    const place = typeof id === 'string' && id.startsWith(ENTRY) ? id.slice(ENTRY.length) : '';
    const [ element ] = this.#selection.get();

    if (!this.#passingOn && element && (place === 'task' || isFieldId(place))) {
      this.#due = { id: element.id, place };
      this.#eventBus.fire(FOCUS_DUE, { element });
    }
  }
}


// helpers //////////

/** Reports of our own rules: the panel already shows them under the fields, with their quick fixes. */
function dropOurs(event: Record<string, unknown>): void {
  const { errors } = event;

  if (typeof errors === 'object' && errors !== null) {
    event.errors = Object.fromEntries(Object.entries(errors).filter(([ id ]) => !id.startsWith(ENTRY)));
  }
}
