/** Access to the secrets for other parts of the panel, provided by the service `openAiSecrets`. */

import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { SecretState, StorageStrength } from '../../core/protocol';
import type { EventBus } from '../types/host';

/** Fired when the known states of secrets or the open editor change. */
export const SECRETS_CHANGED = 'openAiTask.secrets.changed';

/** Fired with `{ element }` to move the focus to the element's Test run button. */
export const FOCUS_TEST_RUN = 'openAiTask.secrets.focusTestRun';

/** The control that opened the editor: focus returns there. */
export type EditorOpener = 'line' | 'test-run';

export interface SecretAccess {

  /** How secrets are stored; null if this host stores none or has not described itself yet. */
  readonly storage: StorageStrength | null;

  /** Returns where a secret's value comes from; null while that is not known. */
  stateOf(name: string): SecretState | null;

  /** Returns the editor that is open at an element; null if none is. */
  editorOf(elementId: string): object | null;

  /** Opens the editor of a secret below the element's API key. Returns false if it cannot be shown there. */
  open(element: { id: string }, name: string, opener: EditorOpener): boolean;

  /** Opens the editor for the first name that is known to have no value. Returns false if there is none or no editor. */
  openMissing(element: { id: string }, names: readonly string[]): boolean;
}

/** Returns access to the secrets; renders again after each change. */
export function useSecretAccess(): SecretAccess {
  const secrets = useService<SecretAccess>('openAiSecrets');

  useSecretChanges();

  return secrets;
}

/** Renders again when the known states of secrets or the open editor change. */
export function useSecretChanges(): void {
  const eventBus = useService<EventBus>('eventBus');
  const [ , render ] = useState({});

  useEffect(() => {
    const listener = () => render({});

    eventBus.on(SECRETS_CHANGED, listener);

    // for changes since the first rendering
    listener();

    return () => eventBus.off(SECRETS_CHANGED, listener);
  }, [ eventBus ]);
}

/** Whether this plugin stores the value of a secret. A value from another source is changed there. */
export function isKept(state: SecretState | null): boolean {
  return state === 'stored' || state === 'session' || state === 'locked';
}
