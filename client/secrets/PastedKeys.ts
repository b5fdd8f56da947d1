import { fieldById } from '../../core/template';
import type { Problem } from '../../core/result';
import type { DiagramElement, ElementRegistry, EventBus } from '../types/host';
import { readBinding } from '../modeling';
import type { OpenAiModeling } from '../modeling';
import { FOCUS_TEST_RUN, SECRETS_CHANGED } from '../ui/secret-access';

import { findCertainKey, findFreeName, keyOf, proposeNames } from './keys';
import type { Secrets } from './Secrets';

const FIELD = 'authentication.token';

/**
 * Keys that were pasted into an API key field and held back before they became a command. Only the last one is held, and
 * only here, until the user moves it to a secret or does something else.
 */
export class PastedKeys {
  static $inject = [ 'eventBus', 'elementRegistry', 'openAiSecrets', 'openAiModeling' ];

  readonly #eventBus: EventBus;
  readonly #registry: ElementRegistry;
  readonly #secrets: Secrets;
  readonly #modeling: OpenAiModeling;
  #held: { elementId: string; key: string } | null = null;

  constructor(eventBus: EventBus, elementRegistry: ElementRegistry, secrets: Secrets, modeling: OpenAiModeling) {
    this.#eventBus = eventBus;
    this.#registry = elementRegistry;
    this.#secrets = secrets;
    this.#modeling = modeling;

    eventBus.on([ 'selection.changed', 'diagram.clear', 'diagram.destroy' ], () => this.forget());
  }

  /** Holds pasted text back if it is a key. Returns false if it is not a key and can be pasted. */
  hold(element: DiagramElement, text: string): boolean {
    const key = findCertainKey(text);

    if (key === null) {
      return false;
    }

    this.#held = { elementId: element.id, key };
    this.#eventBus.fire(SECRETS_CHANGED);

    return true;
  }

  holds(elementId: string): boolean {
    return this.#held?.elementId === elementId;
  }

  /** Forgets the key that is held. */
  forget(): void {
    if (this.#held) {
      this.#held = null;
      this.#eventBus.fire(SECRETS_CHANGED);
    }
  }

  /**
   * Stores the key that was held back, or the one in the field's text, as a secret, and makes the field refer to it.
   * Returns null on success; otherwise the problem, and the field is unchanged.
   */
  async moveToSecret(element: DiagramElement, fieldText: string): Promise<Problem | null> {
    const key = this.holds(element.id) ? this.#held?.key : keyOf(fieldText);

    if (key === undefined || key === null) {
      return null;
    }

    const problem = await this.#move(element, fieldText, key);

    if (!problem) {
      this.#eventBus.fire(FOCUS_TEST_RUN, { element });
    }

    return problem;
  }

  /**
   * Stores the content of the field as a secret: the key in its text or, without one, the whole text. Returns null on
   * success; otherwise the problem, and the field is unchanged. The diagram had the key before, so undo restores the text
   * as usual: a step that undo skips would be worse, and the key stays in the file's history either way.
   */
  async moveTextToSecret(element: DiagramElement, fieldText: string): Promise<Problem | null> {
    return this.#move(element, fieldText, keyOf(fieldText) ?? fieldText.trim());
  }

  async #move(element: DiagramElement, fieldText: string, key: string): Promise<Problem | null> {
    const candidates = proposeNames(fieldText);
    const name = findFreeName(candidates, await this.#secrets.ask(candidates));

    if (name === null) {
      return { code: 'secrets/exists', values: { name: candidates[ 0 ] ?? '' } };
    }

    const problem = await this.#secrets.save(name, key);

    if (problem) {
      return problem;
    }

    this.forget();

    // the task can have been deleted or the field changed since: that is not overwritten
    if (this.#registry.get(element.id) === element && textOfField(element) === fieldText) {
      leaveField();
      this.#modeling.setField(element, FIELD, `{{secrets.${ name }}}`);
    }

    return null;
  }
}


// helpers //////////

function textOfField({ businessObject }: DiagramElement): string {
  return readBinding(businessObject, fieldById(FIELD).binding);
}

/** Before the reference is written: in an older Modeler, a field commits its text when it loses the focus. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}
