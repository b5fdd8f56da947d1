import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { KeyCheck, StorageStrength } from '../../core/protocol';
import type { Problem } from '../../core/result';
import { phrase } from '../test-run/phrase';
import type { Phrase } from '../test-run/phrase';
import type { DiagramElement } from '../types/host';

import { useSecrets } from './hooks';
import { problemPhrase } from './problem-phrase';
import type { OpenEditor } from './Secrets';

/** `urgent`: a key that was refused. */
export type EditorNote = { said: Phrase; urgent: boolean };

type Field = { current: HTMLInputElement | null };

/** What the editor of a secret shows and does. The value stands in `field` alone and leaves it at once when it is used. */
export function useSecretEditor(element: DiagramElement, { name }: OpenEditor, field: Field) {
  const { secrets } = useSecrets();
  const [ note, setNote ] = useState<EditorNote | null>(null);
  const origins = useOrigins(name);
  const busy = useRef(false);

  const tell = (said: Phrase, urgent = false) => setNote({ said, urgent });

  /** One thing at a time: a second press while the first is on its way does nothing. */
  const once = async (action: () => Promise<void>) => {
    if (!busy.current) {
      busy.current = true;
      await action();
      busy.current = false;
    }
  };

  /** Hands the value over; true once it is kept. */
  const hand = async (): Promise<boolean> => {
    const problem = await secrets.save(name, take(field));

    return problem === null || refused(problem);
  };

  const refused = (problem: Problem): false => {
    tell(problemPhrase(problem));

    return false;
  };

  const save = () => once(async () => {
    if (isEmpty(field)) {
      tell(phrase('secret/empty'));
    } else if (await hand()) {
      secrets.close(element, 'test-run');
    }
  });

  const check = () => once(async () => {
    if (!isEmpty(field) && secrets.stateOf(name) !== 'missing') {
      return tell(phrase('secret/save-first'));
    }

    // of a secret without a value nothing is lost: it is saved, then checked
    if (!isEmpty(field) && !await hand()) {
      return;
    }

    tell(phrase('secret/checking'));

    const reply = await secrets.check(name);

    if (reply.ok) {
      tell(checkPhrase(reply.value), reply.value.outcome === 'wrong-key');
    } else {
      refused(reply.problem);
    }
  });

  const remove = () => once(async () => {
    const problem = await secrets.remove(name);

    if (problem) {
      refused(problem);
    } else {
      secrets.close(element, 'line');
    }
  });

  return { note: note ?? storageNote(secrets.storage), origins, save, check, remove };
}

/** What the API said to a key (user interface notes, section 4). */
export function checkPhrase({ outcome, origin, status }: KeyCheck): Phrase {
  return phrase(`secret/check-${ outcome }`, { host: origin.replace(/^https?:\/\//, ''), status: String(status ?? '') });
}


// helpers //////////

/** Where the secret may go: as the host says, else where a new one may. */
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

function storageNote(storage: StorageStrength | null): EditorNote {
  return { said: phrase(storage === 'strong' ? 'secret/note-strong' : 'secret/note-session'), urgent: false };
}

function isEmpty({ current }: Field): boolean {
  return !current?.value.trim();
}

/** Takes the value out of the field. Blanks around it come from copying. */
function take({ current }: Field): string {
  const text = current?.value.trim() ?? '';

  if (current) {
    current.value = '';
  }

  return text;
}
