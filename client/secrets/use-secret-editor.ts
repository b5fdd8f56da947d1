import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { StorageStrength } from '../../core/protocol';
import type { DiagramElement } from '../types/host';
import { message } from '../messages';
import { useOnce } from '../ui/use-once';

import { useAnnounce } from './use-field-line';
import { useSecrets } from './use-secrets';
import { checkNote, note } from './notes';
import type { Note } from './notes';
import { useFormNotes } from './use-form-notes';
import type { OpenEditor } from './Secrets';
import { isEmpty, takeValue } from './value-field';
import type { ValueField } from './value-field';

/** The state and the actions of a secret's editor. The value is only in `field` and leaves it as soon as it is used. */
export function useSecretEditor(element: DiagramElement, { name }: OpenEditor, field: ValueField) {
  const { secrets } = useSecrets();
  const { note: said, tell, tellProblem, blame, faultOf } = useFormNotes({ value: field }, useAnnounce(element), storageNote(secrets.storage));
  const origins = useOrigins(name);
  const once = useOnce();

  /** Saves the value; true once it is stored. */
  const hand = async (): Promise<boolean> => {
    const problem = await secrets.save(name, takeValue(field));

    if (problem) {
      tellProblem(problem);
    }

    return problem === null;
  };

  const save = () => once(async () => {
    if (isEmpty(field)) {
      blame('value', message('secret/empty'));
    } else if (await hand()) {
      secrets.close(element, 'test-run');
    }
  });

  const check = () => once(async () => {
    if (!isEmpty(field) && secrets.stateOf(name) !== 'missing') {
      return blame('value', message('secret/save-first'));
    }

    // a secret without a value has nothing to lose: save first, then check
    if (!isEmpty(field) && !await hand()) {
      return;
    }

    tell(note(message('secret/checking')));
    tell(checkNote(await secrets.check(name)));
  });

  const remove = () => once(async () => {
    const problem = await secrets.remove(name);

    if (problem) {
      tellProblem(problem);
    } else {
      secrets.close(element, 'line');
    }
  });

  return { note: said, valueFault: faultOf('value'), origins, save, check, remove };
}


// helpers //////////

/** The origins of the secret: as the host lists them, else that of a new secret. */
function useOrigins(name: string): readonly string[] {
  const { secrets } = useSecrets();
  const [ known, setKnown ] = useState<readonly string[] | null>(null);

  useEffect(() => {
    let current = true;

    void secrets.list().then(list => {
      if (current) {
        setKnown(list?.secrets.find(secret => secret.name === name)?.origins ?? null);
      }
    });

    return () => {
      current = false;
    };
  }, [ secrets, name ]);

  return known ?? [ secrets.defaultOrigin ];
}

function storageNote(storage: StorageStrength | null): Note {
  return note(message(storage === 'strong' ? 'secret/note-strong' : 'secret/note-session'));
}
