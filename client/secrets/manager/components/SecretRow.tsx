import { Fragment } from '@bpmn-io/properties-panel/preact';

import type { SecretEntry, SecretList } from '../../../../core/protocol';
import { message } from '../../../messages';
import { Icon } from '../../../ui/Icon';
import { MessageText } from '../../../ui/MessageText';

import { DeleteSecret } from '../../components/DeleteSecret';
import { SecretNote } from '../../components/SecretNote';
import { stateMessage } from '../../state-message';
import { actionsOf } from '../actions';
import type { Manager } from '../manager';
import type { Place, RowAction } from '../places';
import { useSecretRow } from '../row';

import { ChangeValue } from './ChangeValue';
import { OpenButton } from './OpenButton';
import { RenameSecret } from './RenameSecret';

type Props = { secret: SecretEntry; list: SecretList; id: string; after: Place; manager: Manager };

/** One secret: its name, where its value comes from, its origins and its actions. */
export function SecretRow({ secret, list, id, after, manager }: Props) {
  const { name, state, origins } = secret;
  const { said, check, forget, remove } = useSecretRow(secret, after, manager);
  const { open, toggle } = manager;

  const renderAction = (action: RowAction) => {
    const place: Place = `${ action }:${ name }`;

    switch (action) {
    case 'change':
    case 'rename': return <OpenButton key={ action } manager={ manager } place={ place } look="openai-task-link" label={ message(`secret-manager/${ action }`) } />;
    case 'check': return <Link key={ action } place={ place } label="secret/check" act={ check } />;
    case 'forget': return <Link key={ action } place={ place } label="secret-manager/forget" act={ forget } />;
    case 'delete': return <DeleteSecret key={ action } name={ name } asks={ open === place } place={ place } ask={ () => toggle(place) } remove={ remove } />;
    }
  };

  return (
    <li class="openai-task-secret-row">
      <div role="group" aria-labelledby={ id }>
        <p class="openai-task-secret-head">
          <Icon name="key" />
          <code id={ id } class="openai-task-code">{ name }</code>
          <span class="openai-task-muted"><MessageText message={ stateMessage(name, state) } /></span>
        </p>
        { origins.length ? <p class="openai-task-secret-origins openai-task-muted">
          <MessageText message={ message('secret/origins') } />
          { origins.map(origin => <Fragment key={ origin }>{ ' ' }<code class="openai-task-code">{ origin }</code></Fragment>) }
        </p> : null }
        <div class="openai-task-secret-actions">{ actionsOf(secret, list).map(renderAction) }</div>
        <SecretNote id={ `${ id }-note` } note={ said } />
        { open === `change:${ name }` ? <ChangeValue name={ name } id={ id } manager={ manager } /> : null }
        { open === `rename:${ name }` ? <RenameSecret name={ name } id={ id } manager={ manager } /> : null }
      </div>
    </li>
  );
}


// helpers //////////

type LinkProps = { place: Place; label: 'secret/check' | 'secret-manager/forget'; act: () => Promise<void> };

function Link({ place, label, act }: LinkProps) {
  return <button type="button" class="openai-task-link" data-place={ place } onClick={ () => void act() }><MessageText message={ message(label) } /></button>;
}
