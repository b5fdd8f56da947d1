import { useRef } from '@bpmn-io/properties-panel/preact/hooks';

import type { SecretEntry } from '../../../../core/protocol';
import { message } from '../../../messages';

import { SecretValue } from '../../components/SecretValue';
import { note } from '../../notes';
import { useFormNotes } from '../../use-form-notes';
import { isEmpty, takeValue } from '../../value-field';
import type { Manager } from '../manager';
import { checkNewName } from '../names';
import { saveMessage } from '../save-message';

import { Form } from './Form';
import { NameField } from './NameField';

const ID = 'openai-task-secret-new';

/** The name in the examples of the official template. */
const USUAL_NAME = 'OPENAI_API_KEY';

/** Adds a secret. Its value is only read from the field, never shown again. */
export function NewSecret({ secrets, manager }: { secrets: readonly SecretEntry[]; manager: Manager }) {
  const nameField = useRef<HTMLInputElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const { note: said, tellProblem, blame, faultOf } = useFormNotes({ name: nameField, value }, manager.announce, note(message('secret-manager/name-note')));

  const save = async () => {
    const name = nameField.current?.value.trim() ?? '';
    const fault = checkNewName(name, secrets);

    if (fault) {
      return blame('name', fault);
    }

    if (isEmpty(value)) {
      return blame('value', message('secret/empty'));
    }

    const problem = await manager.change(
      bridge => bridge.saveSecret({ name, value: takeValue(value) }),
      ({ state }) => ({ said: saveMessage(name, state), focus: 'add' })
    );

    if (problem) {
      tellProblem(problem);
    }
  };

  return (
    <Form title={ message('secret-manager/add-title') } id={ ID } note={ said } save={ save } cancel={ manager.close }>
      <NameField
        field={ nameField }
        id={ ID }
        label={ message('secret-manager/name') }
        start={ secrets.some(({ name }) => name === USUAL_NAME) ? '' : USUAL_NAME }
        describedBy={ `${ ID }-note` }
        { ...faultOf('name') }
        onKey={ () => blame('name', message('secret-manager/key-as-name')) }
        save={ save }
      />
      <SecretValue field={ value } id={ `${ ID }-value` } describedBy={ `${ ID }-note` } { ...faultOf('value') } save={ save } />
    </Form>
  );
}
