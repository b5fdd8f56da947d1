import { LayoutContext } from '@bpmn-io/properties-panel';
import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';
import { useContext, useEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';

import { fieldById } from '../../../core/template';
import type { DiagramElement } from '../../types/host';
import { readBinding } from '../../modeling';

import { useFieldLine } from '../use-field-line';
import { readKeyText } from '../field-line';
import { useSecrets } from '../use-secrets';

import { SecretEditor } from './SecretEditor';
import { SecretLine } from './SecretLine';
import { SecretNames } from './SecretNames';

type Props = {
  element: DiagramElement;

  /** Whether a rule reports the key in the field. */
  keyReported: boolean;
  children: ComponentChildren;
};

/** The API key's entry (`children`) with the state of its secret below and a guard against keys in the diagram. */
export function SecretField(props: Props) {
  return <SecretFieldOf key={ props.element.id } { ...props } />;
}


// helpers //////////

function SecretFieldOf({ element, keyReported, children }: Props) {
  const { secrets, pasted } = useSecrets();
  const root = useRef<HTMLDivElement>(null);
  const text = readBinding(element.businessObject, fieldById('authentication.token').binding);
  const read = readKeyText(text);
  const line = useFieldLine(element, text, keyReported);
  const editor = secrets.editorOf(element.id);
  const request = editor?.request;

  useEffect(() => secrets.addField(element.id), [ secrets, element.id ]);

  useEffect(() => {
    if (read.kind === 'secrets') {
      secrets.learn(read.names);
    }
  });

  useOpenGroup(request);

  // runs before the text reaches the input or the FEEL editor, and so the diagram and its undo history
  const guard = (event: Event, data: DataTransfer | null) => {
    if (isOfEntry(event) && pasted.hold(element, data?.getData('text/plain') ?? '')) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <div
      ref={ root }
      class="openai-task-secret-field"
      onPasteCapture={ event => guard(event, event.clipboardData) }
      onDropCapture={ event => guard(event, event.dataTransfer) }
      onInputCapture={ event => isOfEntry(event) && pasted.forget() }
    >
      { children }
      <SecretNames field={ root } element={ element } />
      { editor ? <SecretEditor key={ editor.name } element={ element } editor={ editor } /> : <SecretLine element={ element } text={ text } line={ line } /> }
    </div>
  );
}

/** Opens a folded group, so that the editor is visible. Once per request: the panel creates a new `onShow` each time it opens. */
function useOpenGroup(request: number | undefined): void {
  const { onShow } = useContext(LayoutContext);
  const handled = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (handled.current !== request) {
      handled.current = request;

      if (request !== undefined) {
        onShow?.();
      }
    }
  }, [ request, onShow ]);
}

/** Whether an event belongs to the entry. The editor below accepts keys: that is their place. */
function isOfEntry({ target }: Event): boolean {
  return target instanceof Element && target.closest('.openai-task-secret-editor') === null;
}
