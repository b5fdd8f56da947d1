import { useLayoutEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';

import { message } from '../../../messages';

import { SecretValue } from '../../components/SecretValue';
import { useFormNotes } from '../../use-form-notes';
import { isEmpty, takeValue } from '../../value-field';
import type { Manager } from '../manager';
import { saveMessage } from '../save-message';

import { Form } from './Form';

type Props = { name: string; id: string; manager: Manager };

/** Replaces the value of a secret. The value is only read from the field, never shown again. */
export function ChangeValue({ name, id: row, manager }: Props) {
  const value = useRef<HTMLInputElement>(null);
  const { note, tellProblem, blame, faultOf } = useFormNotes({ value }, manager.announce);
  const id = `${ row }-value`;

  useLayoutEffect(() => value.current?.focus(), []);

  const save = async () => {
    if (isEmpty(value)) {
      return blame('value', message('secret/empty'));
    }

    const problem = await manager.change(
      bridge => bridge.saveSecret({ name, value: takeValue(value) }),
      ({ state }) => ({ said: saveMessage(name, state), focus: `change:${ name }` })
    );

    if (problem) {
      tellProblem(problem);
    }
  };

  return (
    <Form title={ message('secret/title', { name }) } id={ id } note={ note } save={ save } cancel={ manager.close }>
      <SecretValue field={ value } id={ id } describedBy={ `${ id }-note` } { ...faultOf('value') } save={ save } />
    </Form>
  );
}
