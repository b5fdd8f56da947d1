import type { Problem } from '../../core/result';
import type { OpenAiModeling } from '../modeling';
import type { DiagramElement, EventBus } from '../types/host';

import { certainKey, freeName, keyOf, nameCandidates } from './keys';
import { FOCUS_TEST_RUN, SECRETS_CHANGED } from './Secrets';
import type { Secrets } from './Secrets';

/**
 * Keys that were pasted into an API key field and held back before they became a command. The last one waits here, and
 * nowhere else, until the user moves it to a secret or goes on.
 */
export class PastedKeys {
  static $inject = [ 'eventBus', 'openAiSecrets', 'openAiModeling' ];

  readonly #eventBus: EventBus;
  readonly #secrets: Secrets;
  readonly #modeling: OpenAiModeling;
  #held: { elementId: string; key: string } | null = null;

  constructor(eventBus: EventBus, secrets: Secrets, modeling: OpenAiModeling) {
    this.#eventBus = eventBus;
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
    this.#modeling.setField(element, 'authentication.token', `{{secrets.${ name }}}`);
    this.#eventBus.fire(FOCUS_TEST_RUN, { element });

    return null;
  }
}
