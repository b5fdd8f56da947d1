import type { RefObject } from '@bpmn-io/properties-panel/preact';

import type { ClientMessage } from '../../messages';
import { ErrorText } from '../../ui/ErrorText';
import { MessageText } from '../../ui/MessageText';

/** The properties of a form's field. */
export type FieldProps = {
  field: RefObject<HTMLInputElement>;
  id: string;

  /** The id of the form's note. */
  describedBy: string;

  /** What is wrong with the field's content. */
  fault: ClientMessage | null;

  /** Called when the user types: the fault can be fixed. */
  onChange: () => void;
  save: () => Promise<void>;
};

type Props = FieldProps & { label: ClientMessage; type: 'text' | 'password'; placeholder?: string };

/** A field whose content is in no state and no browser history: only `field` reads it. */
export function FormField({ field, id, label, type, placeholder, describedBy, fault, onChange, save }: Props) {
  const faultId = `${ id }-fault`;

  return <>
    <label class="openai-task-secret-label" for={ id }><MessageText message={ label } /></label>
    <input
      ref={ field }
      id={ id }
      type={ type }
      class="bio-properties-panel-input"
      autocomplete="off"
      spellcheck={ false }
      placeholder={ placeholder }
      aria-describedby={ fault ? `${ faultId } ${ describedBy }` : describedBy }
      aria-invalid={ fault ? true : undefined }
      onInput={ onChange }
      onKeyDown={ event => onFieldKey(event, save) }
    />
    { fault ? <ErrorText id={ faultId } message={ fault } /> : null }
  </>;
}


// helpers //////////

/** Enter saves. Undo stays inside the field: the panel would undo in the diagram. */
function onFieldKey(event: KeyboardEvent, save: () => Promise<void>): void {
  const command = event.ctrlKey || event.metaKey;

  if (event.key === 'Enter' && !command && !event.isComposing) {
    event.preventDefault();
    void save();
  } else if (command && [ 'z', 'y' ].includes(event.key.toLowerCase())) {
    event.stopPropagation();
  }
}
