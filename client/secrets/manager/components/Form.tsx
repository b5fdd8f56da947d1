import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';

import { message, renderText } from '../../../messages';
import type { ClientMessage } from '../../../messages';
import { MessageText } from '../../../ui/MessageText';
import { useTranslate } from '../../../ui/use-translate';

import { SecretNote } from '../../components/SecretNote';
import type { Note } from '../../notes';

type Props = { title: ClientMessage; id: string; note: Note | null; save: () => Promise<void>; cancel: () => void; children: ComponentChildren };

/** A form in place: fields and a note. The note's id is `<id>-note`. */
export function Form({ title, id, note, save, cancel, children }: Props) {
  const translate = useTranslate();

  return (
    <div class="openai-task-secret-editor" role="group" aria-label={ renderText(title, translate) }>
      { children }
      <SecretNote id={ `${ id }-note` } note={ note } />
      <div class="openai-task-actions">
        <button type="button" class="openai-task-button openai-task-filled" onClick={ () => void save() }><MessageText message={ message('secret/save') } /></button>
        <button type="button" class="openai-task-button openai-task-outlined" onClick={ cancel }><MessageText message={ message('secret/cancel') } /></button>
      </div>
    </div>
  );
}
