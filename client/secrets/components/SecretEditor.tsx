import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import { Said } from '../../test-run/components/Said';
import { phrase, plainText } from '../../test-run/phrase';
import type { DiagramElement, Translate } from '../../types/host';
import { useSecretEditor } from '../editing';
import type { EditorNote } from '../editing';
import { useSecrets } from '../hooks';
import type { OpenEditor } from '../Secrets';

type Props = { element: DiagramElement; editor: OpenEditor };

/** Writes, checks and deletes one secret, in place. Its value goes into the field and out, and never comes back. */
export function SecretEditor({ element, editor }: Props) {
  const { secrets } = useSecrets();
  const translate = useService<Translate>('translate');
  const value = useRef<HTMLInputElement>(null);
  const { note, origins, save, check, remove } = useSecretEditor(element, editor, value);
  const { name } = editor;
  const id = `openai-task-secret-${ element.id }`;

  useValueFocus(value, editor.request);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      secrets.close(element);
    }
  };

  return (
    <div class="openai-task-secret-editor" role="group" aria-label={ plainText(phrase('secret/title', { name }), translate) } onKeyDown={ onKeyDown }>
      <span class="openai-task-secret-label"><Said said={ phrase('secret/name') } /></span>
      <code class="openai-task-code">{ name }</code>
      <label class="openai-task-secret-label" for={ id }><Said said={ phrase('secret/value') } /></label>
      <input
        ref={ value }
        id={ id }
        type="password"
        class="bio-properties-panel-input"
        autocomplete="off"
        spellcheck={ false }
        placeholder={ plainText(phrase('secret/placeholder'), translate) }
        aria-describedby={ `${ id }-note` }
        onKeyDown={ event => onValueKey(event, save) }
      />
      <span class="openai-task-secret-label"><Said said={ phrase('secret/origins') } /></span>
      { origins.map(origin => <code key={ origin } class="openai-task-code">{ origin }</code>) }
      <Note id={ `${ id }-note` } note={ note } />
      <div class="openai-task-actions">
        <button type="button" class="openai-task-button openai-task-filled" onClick={ () => void save() }><Said said={ phrase('secret/save') } /></button>
        <button type="button" class="openai-task-button openai-task-outlined" onClick={ () => secrets.close(element) }><Said said={ phrase('secret/cancel') } /></button>
        <button type="button" class="openai-task-link openai-task-secret-check" onClick={ () => void check() }><Said said={ phrase('secret/check') } /></button>
      </div>
      { DELETABLE.has(secrets.stateOf(name) ?? 'missing') ? <Delete name={ name } remove={ remove } /> : null }
    </div>
  );
}


// helpers //////////

/** Kept by this plugin; what comes from elsewhere is deleted there. */
const DELETABLE: ReadonlySet<string> = new Set([ 'stored', 'session', 'locked' ]);

/** What the operating system, the API or a fault has to say. A refused key is said at once. */
function Note({ id, note }: { id: string; note: EditorNote }) {
  return note.urgent
    ? <p key="urgent" id={ id } class="openai-task-secret-note openai-task-secret-urgent" role="alert"><Said said={ note.said } /></p>
    : <p key="note" id={ id } class="openai-task-secret-note" role="status"><Said said={ note.said } /></p>;
}

function Delete({ name, remove }: { name: string; remove: () => Promise<void> }) {
  const [ asks, setAsks ] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const before = useRef(asks);

  useEffect(() => {
    if (before.current !== asks) {
      before.current = asks;
      (asks ? keep : ask).current?.focus();
    }
  }, [ asks ]);

  if (!asks) {
    return (
      <button ref={ ask } type="button" class="openai-task-link" onClick={ () => setAsks(true) }><Said said={ phrase('secret/delete') } /></button>
    );
  }

  return (
    <p class="openai-task-secret-question">
      <Said said={ phrase('secret/delete-question', { name }) } />
      { ' ' }
      <button type="button" class="openai-task-link" onClick={ () => void remove() }><Said said={ phrase('secret/delete') } /></button>
      { ' · ' }
      <button ref={ keep } type="button" class="openai-task-link" onClick={ () => setAsks(false) }><Said said={ phrase('secret/keep') } /></button>
    </p>
  );
}

/** Each wish to open the editor brings the focus to the value, once it can be seen: a folded group opens a little later. */
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

/** Enter saves. Undo stays inside the field: the panel would undo in the diagram. */
function onValueKey(event: KeyboardEvent, save: () => Promise<void>): void {
  const command = event.ctrlKey || event.metaKey;

  if (event.key === 'Enter' && !command && !event.isComposing) {
    event.preventDefault();
    void save();
  } else if (command && [ 'z', 'y' ].includes(event.key.toLowerCase())) {
    event.stopPropagation();
  }
}
