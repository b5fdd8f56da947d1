import type { RefObject } from '@bpmn-io/properties-panel/preact';
import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';

import { message } from '../../../messages';
import type { ClientMessage } from '../../../messages';
import { MessageText } from '../../../ui/MessageText';

import { SecretNote } from '../../components/SecretNote';
import { note, problemNote } from '../../notes';
import type { Note } from '../../notes';
import { useFirstFocus, useImport } from '../use-import';
import type { Import } from '../use-import';
import type { Manager } from '../manager';

const ID = 'openai-task-secret-import';

/** Imports secrets from a file. Names are shown, values never. */
export function ImportSecrets({ manager }: { manager: Manager }) {
  const { state, choose, take, pick } = useImport(manager);
  const [ said, tell ] = useState<Note | null>(null);
  const first = useFirstFocus(state.step);

  // the chosen file is read out with the focus
  useEffect(() => {
    if (state.step !== 'chosen') {
      manager.announce(noteOf(state).said);
    }
  }, [ state.step ]);

  const start = async ({ preview, picked }: Chosen) => {
    if (picked.size === 0) {
      tell(note(message('secret-manager/none-chosen'), 'error'));
      first.current?.focus();

      return;
    }

    tell(null);
    await take(preview.id, preview.secrets.map(({ name }) => name).filter(name => picked.has(name)));
  };

  return (
    <div class="openai-task-secret-import">
      { state.step === 'chosen' ? <Names chosen={ state } first={ first } pick={ pick } /> : null }
      <SecretNote id={ `${ ID }-note` } note={ said ?? noteOf(state) } />
      <div class="openai-task-actions">
        { state.step === 'chosen' ? <button type="button" class="openai-task-button openai-task-filled" onClick={ () => void start(state) }>
          <MessageText message={ importLabel(state.picked.size) } />
        </button> : null }
        { state.step === 'failed' ? <button ref={ first } type="button" class="openai-task-button openai-task-filled" onClick={ () => void choose() }>
          <MessageText message={ message('secret-manager/choose-again') } />
        </button> : null }
        <button ref={ state.step === 'choosing' ? first : null } type="button" class="openai-task-button openai-task-outlined" onClick={ manager.close }>
          <MessageText message={ message('secret/cancel') } />
        </button>
      </div>
    </div>
  );
}


// helpers //////////

type Chosen = Extract<Import, { step: 'chosen' }>;

type NamesProps = { chosen: Chosen; first: RefObject<HTMLInputElement>; pick: (name: string, picks: boolean) => void };

function Names({ chosen: { preview, picked }, first, pick }: NamesProps) {
  return (
    <fieldset class="openai-task-secret-names" aria-describedby={ `${ ID }-note` }>
      <legend class="openai-task-title"><MessageText message={ message('secret-manager/import-title', { file: preview.fileName }) } /></legend>
      { preview.secrets.map(({ name, exists }, index) => (
        <label key={ name } class="openai-task-secret-pick">
          <input
            ref={ index === 0 ? first : null }
            type="checkbox"
            checked={ picked.has(name) }
            onChange={ ({ currentTarget }) => pick(name, currentTarget.checked) }
          />
          <span>
            <code class="openai-task-code">{ name }</code>
            { exists ? <span class="openai-task-muted"><MessageText message={ message('secret-manager/replaces') } /></span> : null }
          </span>
        </label>
      )) }
    </fieldset>
  );
}

function noteOf(state: Import): Note {
  switch (state.step) {
  case 'choosing': return note(message('secret-manager/choosing'));
  case 'failed': return problemNote(state.problem);
  case 'chosen': return note(message('secret-manager/import-note'));
  }
}

function importLabel(count: number): ClientMessage {
  switch (count) {
  case 0: return message('secret-manager/import-none');
  case 1: return message('secret-manager/import-one');
  default: return message('secret-manager/import-many', { count: String(count) });
  }
}
