import type { RefObject } from '@bpmn-io/properties-panel/preact';
import { useLayoutEffect } from '@bpmn-io/properties-panel/preact/hooks';

import { Said } from '../../../test-run/components/Said';
import type { Phrase } from '../../../test-run/phrase';
import { onFieldKey } from '../../components/SecretValue';
import { containsKey } from '../../keys';

type Props = {
  field: RefObject<HTMLInputElement>;
  id: string;
  label: Phrase;

  /** What stands in it at first. */
  start: string;

  /** A key was typed or pasted here by mistake, and taken out at once: a name is shown everywhere. */
  onKey: () => void;
  save: () => Promise<void>;
};

/** Where a name is typed; it has the focus first. */
export function NameField({ field, id, label, start, onKey, save }: Props) {
  useLayoutEffect(() => {
    if (field.current) {
      field.current.value = start;
      field.current.select();
      field.current.focus();
    }
  }, []);

  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    if (containsKey(currentTarget.value)) {
      currentTarget.value = '';
      onKey();
    }
  };

  return <>
    <label class="openai-task-secret-label" for={ id }><Said said={ label } /></label>
    <input
      ref={ field }
      id={ id }
      type="text"
      class="bio-properties-panel-input"
      autocomplete="off"
      spellcheck={ false }
      aria-describedby={ `${ id }-note` }
      onInput={ onInput }
      onKeyDown={ event => onFieldKey(event, save) }
    />
  </>;
}
