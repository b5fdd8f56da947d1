import { useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import { phrase } from '../../../test-run/phrase';
import { note, problemNote } from '../../notes';
import type { Manager } from '../manager';
import { nameFault } from '../names';

import { Form } from './Form';
import { NameField } from './NameField';

type Props = { name: string; id: string; manager: Manager };

/** Gives a secret another name. Diagrams keep the one they have. */
export function RenameSecret({ name, id: row, manager }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [ said, tell ] = useState(note(phrase('secret-manager/rename-note', { name })));
  const id = `${ row }-rename`;

  const save = async () => {
    const newName = field.current?.value.trim() ?? '';
    const fault = nameFault(newName);

    if (fault) {
      return tell(note(fault));
    }

    const problem = await manager.change(
      bridge => bridge.renameSecret({ name, newName }),
      () => ({ said: phrase('secret-manager/renamed', { name, newName }), focus: `rename:${ newName }` })
    );

    if (problem) {
      tell(problemNote(problem));
    }
  };

  return (
    <Form title={ phrase('secret-manager/rename-title', { name }) } id={ id } note={ said } save={ save } cancel={ manager.close }>
      <NameField
        field={ field }
        id={ id }
        label={ phrase('secret-manager/new-name') }
        start={ name }
        onKey={ () => tell(note(phrase('secret-manager/key-as-name'))) }
        save={ save }
      />
    </Form>
  );
}
