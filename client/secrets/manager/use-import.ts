import { useEffect, useLayoutEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { ImportPreview } from '../../../core/protocol';
import type { Problem } from '../../../core/result';
import { message } from '../../messages';

import type { Manager } from './manager';

/** The step of the import. `picked`: the names to import. */
export type Import =
  | { step: 'choosing' }
  | { step: 'failed'; problem: Problem }
  | { step: 'chosen'; preview: ImportPreview; picked: ReadonlySet<string> };

/**
 * The import of a file: the user chooses it in a native dialog, then the names to import. Until then the main process
 * holds the file; however the import ends, it is told to forget it.
 */
export function useImport(manager: Manager) {
  const [ state, setState ] = useState<Import>({ step: 'choosing' });
  const { hold, letGo } = useHeldFile(manager);

  const choose = async () => {
    setState({ step: 'choosing' });

    const reply = await manager.ask(bridge => bridge.previewImport());

    const preview = reply.ok ? reply.value : null;

    if (!hold(preview)) {
      return;
    }

    if (!reply.ok) {
      setState({ step: 'failed', problem: reply.problem });
    } else if (preview) {
      setState({ step: 'chosen', preview, picked: newNames(preview) });
    } else {
      manager.close();
    }
  };

  const take = async (id: string, names: readonly string[]) => {
    const problem = await manager.change(
      bridge => {
        letGo();

        return bridge.importSecrets({ id, names: [ ...names ] });
      },
      ({ imported }) => ({ said: reportImport(imported.length), focus: 'import' })
    );

    if (problem) {
      setState({ step: 'failed', problem });
    }
  };

  useEffect(() => void choose(), []);

  return { state, choose, take, pick: setPicked(setState) };
}

/** Moves the focus to the first control of a step. */
export function useFirstFocus(step: Import[ 'step' ]) {
  const first = useRef<HTMLInputElement & HTMLButtonElement>(null);

  useLayoutEffect(() => first.current?.focus(), [ step ]);

  return first;
}


// helpers //////////

/** The file that the main process holds for us. It is forgotten there if this ends before the import. */
function useHeldFile({ ask }: Manager) {
  const held = useRef<string | null>(null);
  const here = useRef(true);

  const letGo = () => {
    held.current = null;
  };

  const forget = () => {
    const id = held.current;

    letGo();

    if (id !== null) {
      void ask(bridge => bridge.importSecrets({ id, names: [] }));
    }
  };

  /** Returns false if the component is gone; then the file is forgotten at once. */
  const hold = (preview: ImportPreview | null): boolean => {
    held.current = preview?.id ?? null;

    if (!here.current) {
      forget();
    }

    return here.current;
  };

  useEffect(() => () => {
    here.current = false;
    forget();
  }, []);

  return { hold, letGo };
}

/** Existing secrets are replaced only if the user chooses them. */
function newNames({ secrets }: ImportPreview): ReadonlySet<string> {
  return new Set(secrets.filter(({ exists }) => !exists).map(({ name }) => name));
}

function setPicked(setState: (change: (state: Import) => Import) => void) {
  return (name: string, picks: boolean) => setState(state => {
    if (state.step !== 'chosen') {
      return state;
    }

    const picked = new Set(state.picked);

    picked[ picks ? 'add' : 'delete' ](name);

    return { ...state, picked };
  });
}

function reportImport(count: number) {
  return count === 1 ? message('secret-manager/imported-one') : message('secret-manager/imported-many', { count: String(count) });
}
