import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';

import { Said } from '../../../ui/Said';
import { useTranslate } from '../../../ui/use-translate';
import { phrase, plainText } from '../../../test-run/phrase';
import type { Phrase } from '../../../test-run/phrase';
import { SecretNote } from '../../components/SecretNote';
import type { Note } from '../../notes';

type Props = { title: Phrase; id: string; note: Note | null; save: () => Promise<void>; cancel: () => void; children: ComponentChildren };

/** Fields in place with what is to be said of them. The note's id is `<id>-note`. */
export function Form({ title, id, note, save, cancel, children }: Props) {
  const translate = useTranslate();

  return (
    <div class="openai-task-secret-editor" role="group" aria-label={ plainText(title, translate) }>
      { children }
      <SecretNote id={ `${ id }-note` } note={ note } />
      <div class="openai-task-actions">
        <button type="button" class="openai-task-button openai-task-filled" onClick={ () => void save() }><Said said={ phrase('secret/save') } /></button>
        <button type="button" class="openai-task-button openai-task-outlined" onClick={ cancel }><Said said={ phrase('secret/cancel') } /></button>
      </div>
    </div>
  );
}
