import { useRef } from '@bpmn-io/properties-panel/preact/hooks';

import { message } from '../../../messages';

import { note } from '../../notes';
import { useFormNotes } from '../../use-form-notes';
import type { Manager } from '../manager';
import { checkName } from '../names';

import { Form } from './Form';
import { NameField } from './NameField';

type Props = { name: string; id: string; manager: Manager };

/** Renames a secret. Diagrams keep the old name. */
export function RenameSecret({ name, id: row, manager }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { note: said, tellProblem, blame, faultOf } = useFormNotes({ name: field }, manager.announce, note(message('secret-manager/rename-note', { name })));
  const id = `${ row }-rename`;

  const save = async () => {
    const newName = field.current?.value.trim() ?? '';
    const fault = checkName(newName);

    if (fault) {
      return blame('name', fault);
    }

    const problem = await manager.change(
      bridge => bridge.renameSecret({ name, newName }),
      () => ({ said: message('secret-manager/renamed', { name, newName }), focus: `rename:${ newName }` })
    );

    if (problem) {
      tellProblem(problem);
    }
  };

  return (
    <Form title={ message('secret-manager/rename-title', { name }) } id={ id } note={ said } save={ save } cancel={ manager.close }>
      <NameField
        field={ field }
        id={ id }
        label={ message('secret-manager/new-name') }
        start={ name }
        describedBy={ `${ id }-note` }
        { ...faultOf('name') }
        onKey={ () => blame('name', message('secret-manager/key-as-name')) }
        save={ save }
      />
    </Form>
  );
}
