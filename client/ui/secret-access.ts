/** What other parts of the panel may know and ask of the secrets: the service `openAiSecrets` provides it. */

import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { SecretState, StorageStrength } from '../../core/protocol';
import type { EventBus } from '../types/host';

/** Fired whenever the known states of secrets, or the open editor, changed. */
export const SECRETS_CHANGED = 'openAiTask.secrets.changed';

/** Fired with `{ element }` when focus is due at the element's Test run. */
export const FOCUS_TEST_RUN = 'openAiTask.secrets.focusTestRun';

/** The control that opened the editor: focus returns there. */
export type EditorOpener = 'line' | 'test-run';

export interface SecretAccess {

  /** How secrets are kept; null where this host keeps none, or has not described itself yet. */
  readonly storage: StorageStrength | null;

  /** Where a secret's value comes from; null while that is not known. */
  stateOf(name: string): SecretState | null;

  /** The editor that is open at an element; null while there is none. */
  editorOf(elementId: string): object | null;

  /** Opens the editor of a secret under the element's API key. False where none can be shown there. */
  open(element: { id: string }, name: string, opener: EditorOpener): boolean;

  /** Opens the editor for the first of the names that certainly has no value. False: there is none, or no editor. */
  openMissing(element: { id: string }, names: readonly string[]): boolean;
}

/** Access to the secrets; renders again whenever it changes. */
export function useSecretAccess(): SecretAccess {
  const secrets = useService<SecretAccess>('openAiSecrets');

  useSecretChanges();

  return secrets;
}

/** Renders again whenever the known states of secrets, or the open editor, changed. */
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

/** Whether this plugin keeps the value of a secret; one that comes from elsewhere is changed there. */
export function isKept(state: SecretState | null): boolean {
  return state === 'stored' || state === 'session' || state === 'locked';
}
