import { fieldById } from '../../core/template';
import type { Problem } from '../../core/result';
import type { DiagramElement, ElementRegistry, EventBus } from '../types/host';
import { readBinding } from '../modeling';
import type { OpenAiModeling } from '../modeling';
import { FOCUS_TEST_RUN, SECRETS_CHANGED } from '../ui/secret-access';

import { certainKey, freeName, keyOf, nameCandidates } from './keys';
import type { Secrets } from './Secrets';

const FIELD = 'authentication.token';

/**
 * Keys that were pasted into an API key field and held back before they became a command. The last one waits here, and
 * nowhere else, until the user moves it to a secret or goes on.
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

  /** Holds a pasted text back if it is a key. False: it is none and may be pasted. */
  hold(element: DiagramElement, text: string): boolean {
    const key = certainKey(text);

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

  /** Lets go of the key that is held. */
  forget(): void {
    if (this.#held) {
      this.#held = null;
      this.#eventBus.fire(SECRETS_CHANGED);
    }
  }

  /**
   * Keeps the key that was held back, or the one in the field's text, as a secret, and has the field refer to it. Null:
   * done; else what went wrong, and then the field is as it was.
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
   * Keeps what the field holds as a secret: the key in its text, else the text as it is. Null: done; else what went
   * wrong, and then the field is as it was. The diagram had the key before, so undo brings the text back as it does
   * with any other: a step that undo skips would be worse, and the key stays in the file's history either way.
   */
  async moveTextToSecret(element: DiagramElement, fieldText: string): Promise<Problem | null> {
    return this.#move(element, fieldText, keyOf(fieldText) ?? fieldText.trim());
  }

  async #move(element: DiagramElement, fieldText: string, key: string): Promise<Problem | null> {
    const candidates = nameCandidates(fieldText);
    const name = freeName(candidates, await this.#secrets.ask(candidates));

    if (name === null) {
      return { code: 'secrets/exists', values: { name: candidates[ 0 ] ?? '' } };
    }

    const problem = await this.#secrets.save(name, key);

    if (problem) {
      return problem;
    }

    this.forget();

    // meanwhile the task may have gone, or the field may say something else: that is not overwritten
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

/** Before the reference is written: the panel of an older Modeler commits what a field showed when the focus leaves it. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}
