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

  /** A rule reports the key that the field holds. */
  keyReported: boolean;
  children: ComponentChildren;
};

/** The API key's entry (`children`) with what is known of its secret below, and the guard against keys in the diagram. */
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

  // before the input or the FEEL editor takes the text, and with it the diagram and its undo history
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

/** A folded group opens: else the editor would open unseen. Once for each wish: the panel makes another `onShow` with each opening. */
function useOpenGroup(request: number | undefined): void {
  const { onShow } = useContext(LayoutContext);
  const answered = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (answered.current !== request) {
      answered.current = request;

      if (request !== undefined) {
        onShow?.();
      }
    }
  }, [ request, onShow ]);
}

/** The editor below takes keys: it is the place for them. */
function isOfEntry({ target }: Event): boolean {
  return target instanceof Element && target.closest('.openai-task-secret-editor') === null;
}
