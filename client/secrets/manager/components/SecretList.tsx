import type { SecretList as List } from '../../../../core/protocol';
import { message, renderText } from '../../../messages';
import { MessageText } from '../../../ui/MessageText';
import { useTranslate } from '../../../ui/use-translate';

import { problemMessage } from '../../problem-message';
import { placeAfter } from '../actions';
import type { Manager } from '../manager';

import { NewSecret } from './NewSecret';
import { OpenButton } from './OpenButton';
import { SecretRow } from './SecretRow';

/** The list of secrets with their actions. */
export function SecretList({ manager }: { manager: Manager }) {
  const { list } = manager;

  if (!list) {
    return null;
  }

  const problem = list.ok ? list.value.problem : list.problem;

  return <>
    { problem ? <div class="openai-task-secret-fault" role="alert">
      <p><MessageText message={ problemMessage(problem) } /></p>
      <button type="button" class="openai-task-button openai-task-outlined" onClick={ () => void manager.reload('add') }>
        <MessageText message={ message('secret-manager/try-again') } />
      </button>
    </div> : null }
    { list.ok && !problem ? <Head list={ list.value } manager={ manager } /> : null }
    { list.ok ? <Rows list={ list.value } manager={ manager } /> : null }
  </>;
}


// helpers //////////

function Head({ list: { secrets, storage, noDialogs }, manager }: { list: List; manager: Manager }) {

  // the form that is open in place has the only filled button
  const look = manager.open === null ? 'filled' : 'outlined';

  return <>
    { secrets.length === 0 ? <p><MessageText message={ message(noDialogs ? 'secret-manager/empty-no-import' : 'secret-manager/empty') } /></p> : null }
    <p class="openai-task-muted"><MessageText message={ message(storage === 'strong' ? 'secret-manager/note-strong' : 'secret-manager/note-session') } /></p>
    <div class="openai-task-actions">
      <OpenButton manager={ manager } place="add" look={ `openai-task-button openai-task-${ look }` } label={ message('secret-manager/add') } />
      { noDialogs
        ? null
        : <OpenButton manager={ manager } place="import" look="openai-task-button openai-task-outlined" label={ message('secret-manager/import') } /> }
    </div>
    { manager.open === 'add' ? <NewSecret secrets={ secrets } manager={ manager } /> : null }
  </>;
}

function Rows({ list, manager }: { list: List; manager: Manager }) {
  const translate = useTranslate();
  const { secrets } = list;

  return secrets.length === 0 ? null : (
    <ul class="openai-task-secret-list" aria-label={ renderText(message('secret-manager/list'), translate) }>
      { secrets.map((secret, index) => (
        <SecretRow
          key={ secret.name }
          secret={ secret }
          list={ list }
          id={ `openai-task-secret-row-${ index }` }
          after={ placeAfter(list, index) }
          manager={ manager }
        />
      )) }
    </ul>
  );
}
