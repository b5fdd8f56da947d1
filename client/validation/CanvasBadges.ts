import { stringOf } from '../../core/task';
import { FIELDS } from '../../core/template';
import type { DiagramElement, ElementRegistry, EventBus, Overlays, Translate } from '../types/host';

import { DIAGNOSTICS_CHANGED } from './LiveValidation';
import type { LiveValidation } from './LiveValidation';
import { countOf, placesInOrder, worstOf } from './problem-places';
import type { Count } from './problem-places';
import type { ProblemFocus } from './ProblemFocus';
import { countText, liveText } from './problem-text';

const OVERLAY = 'openai-task-problems';
const ALL_FIELDS: ReadonlySet<string> = new Set(FIELDS.map(({ id }) => id));

/** A badge on each task with problems, showing their number and severity. A click selects the task and opens the field. */
export class CanvasBadges {

  static $inject = [ 'eventBus', 'elementRegistry', 'overlays', 'translate', 'openAiLiveValidation', 'openAiProblemFocus' ];

  readonly #registry: ElementRegistry;
  readonly #overlays: Overlays;
  readonly #translate: Translate;
  readonly #validation: LiveValidation;
  readonly #focus: ProblemFocus;

  constructor(
      eventBus: EventBus, elementRegistry: ElementRegistry, overlays: Overlays, translate: Translate,
      openAiLiveValidation: LiveValidation, openAiProblemFocus: ProblemFocus
  ) {
    this.#registry = elementRegistry;
    this.#overlays = overlays;
    this.#translate = translate;
    this.#validation = openAiLiveValidation;
    this.#focus = openAiProblemFocus;

    eventBus.on(DIAGNOSTICS_CHANGED, ({ element }) => {
      if (isElement(element)) {
        this.#show(element.id);
      }
    });
  }

  #show(id: string): void {
    const element = this.#registry.get(id);

    this.#overlays.remove({ element: id, type: OVERLAY });

    const count = countOf(this.#validation.getProblems({ id }).reported);

    // the lower right corner: the upper right one is the test run's, the lower left one the Modeler's
    if (element && worstOf(count)) {
      this.#overlays.add(id, OVERLAY, { position: { bottom: 10, right: 10 }, html: this.#create(element, count) });
    }
  }

  #create(element: DiagramElement, count: Count): HTMLElement {
    const badge = document.createElement('button');
    const task = stringOf(element.businessObject, 'name') ?? element.id;
    const name = liveText('live/task', this.#translate, { task, problems: countText(count, this.#translate).problems });

    badge.type = 'button';
    badge.className = `openai-task-canvas-badge openai-task-canvas-badge-${ worstOf(count) }`;
    badge.textContent = String(count.errors + count.warnings);
    badge.title = name;
    badge.setAttribute('aria-label', name);

    // a press on the badge must not drag the task below it
    badge.addEventListener('mousedown', event => event.stopPropagation());
    badge.addEventListener('click', () => this.#open(element));

    return badge;
  }

  #open(element: DiagramElement): void {
    const [ place ] = placesInOrder(this.#validation.getProblems(element).reported, ALL_FIELDS);

    if (place !== undefined) {
      this.#focus.show(element, place);
    }
  }
}


// helpers //////////

function isElement(value: unknown): value is DiagramElement {
  return typeof value === 'object' && value !== null && 'id' in value;
}
