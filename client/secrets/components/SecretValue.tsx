import type { RefObject } from '@bpmn-io/properties-panel/preact';

import { Said } from '../../test-run/components/Said';
import { useTranslate } from '../../test-run/hooks';
import { phrase, plainText } from '../../test-run/phrase';

type Props = { field: RefObject<HTMLInputElement>; id: string; describedBy: string; save: () => Promise<void> };

/** Where a value is typed or pasted. Nothing but `field` ever reads it: it stands in no state and no attribute. */
export function SecretValue({ field, id, describedBy, save }: Props) {
  const translate = useTranslate();

  return <>
    <label class="openai-task-secret-label" for={ id }><Said said={ phrase('secret/value') } /></label>
    <input
      ref={ field }
      id={ id }
      type="password"
      class="bio-properties-panel-input"
      autocomplete="off"
      spellcheck={ false }
      placeholder={ plainText(phrase('secret/placeholder'), translate) }
      aria-describedby={ describedBy }
      onKeyDown={ event => onFieldKey(event, save) }
    />
  </>;
}

/** Enter saves. Undo stays inside the field: the panel would undo in the diagram. */
export function onFieldKey(event: KeyboardEvent, save: () => Promise<void>): void {
  const command = event.ctrlKey || event.metaKey;

  if (event.key === 'Enter' && !command && !event.isComposing) {
    event.preventDefault();
    void save();
  } else if (command && [ 'z', 'y' ].includes(event.key.toLowerCase())) {
    event.stopPropagation();
  }
}
