import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { DiagramElement } from '../../types/host';
import { message, renderText } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { isKept } from '../../ui/secret-access';
import { useTranslate } from '../../ui/use-translate';

import { useSecretEditor } from '../use-secret-editor';
import { useSecrets } from '../use-secrets';
import type { OpenEditor } from '../Secrets';

import { DeleteSecret } from './DeleteSecret';
import { SecretNote } from './SecretNote';
import { SecretValue } from './SecretValue';

type Props = { element: DiagramElement; editor: OpenEditor };

/** Writes, checks and deletes one secret in place. Its value is only read from the field, never shown again. */
export function SecretEditor({ element, editor }: Props) {
  const { secrets } = useSecrets();
  const translate = useTranslate();
  const [ asks, ask ] = useState(false);
  const value = useRef<HTMLInputElement>(null);
  const { note, valueFault, origins, save, check, remove } = useSecretEditor(element, editor, value);
  const { name } = editor;
  const id = `openai-task-secret-${ element.id }`;

  useValueFocus(value, editor.request);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') {
      return;
    }

    event.stopPropagation();

    // close the innermost first
    if (asks) {
      ask(false);
    } else {
      secrets.close(element);
    }
  };

  return (
    <div class="openai-task-secret-editor" role="group" aria-label={ renderText(message('secret/title', { name }), translate) } onKeyDown={ onKeyDown }>
      <span class="openai-task-secret-label"><MessageText message={ message('secret/name') } /></span>
      <code class="openai-task-code">{ name }</code>
      <SecretValue field={ value } id={ id } describedBy={ `${ id }-note` } { ...valueFault } save={ save } />
      <span class="openai-task-secret-label"><MessageText message={ message('secret/origins') } /></span>
      { origins.map(origin => <code key={ origin } class="openai-task-code">{ origin }</code>) }
      <SecretNote id={ `${ id }-note` } note={ note } />
      <div class="openai-task-actions">
        <button type="button" class="openai-task-button openai-task-filled" onClick={ () => void save() }><MessageText message={ message('secret/save') } /></button>
        <button type="button" class="openai-task-button openai-task-outlined" onClick={ () => secrets.close(element) }><MessageText message={ message('secret/cancel') } /></button>
        <div class="openai-task-secret-links">
          <button type="button" class="openai-task-link" onClick={ () => void check() }><MessageText message={ message('secret/check') } /></button>
          { isKept(secrets.stateOf(name)) ? <DeleteSecret name={ name } asks={ asks } ask={ ask } remove={ remove } /> : null }
        </div>
      </div>
    </div>
  );
}


// helpers //////////

/** Each request to open the editor focuses the value once it is visible: a folded group opens a little later. */
function useValueFocus(value: { current: HTMLInputElement | null }, request: number): void {
  const answered = useRef(0);

  useEffect(() => {
    if (answered.current !== request && value.current) {
      value.current.focus();

      if (document.activeElement === value.current) {
        answered.current = request;
      }
    }
  });
}
