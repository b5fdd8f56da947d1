import type { RefObject } from '@bpmn-io/properties-panel/preact';
import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { Bridge, KeyCheck, Reply, SecretList } from '../../../core/protocol';
import type { Problem } from '../../../core/result';
import type { ClientMessage } from '../../messages';
import { askBridge } from '../../host';

import { useFocus } from './focus';
import type { SecretManagerOptions } from './mountSecretManager';
import type { Place } from './places';

/** What was done, and where the focus goes: what was pressed may be gone. */
export type Done = { said: ClientMessage | null; focus: Place };

type Send<T> = (bridge: Bridge) => Promise<Reply<T>>;

/** The list of secrets, what is open in it, and the ways to change both. */
export type Manager = {

  /** Null until it is known. */
  list: Reply<SecretList> | null;
  open: Place | null;

  /** What was done last. */
  said: ClientMessage | null;

  /** What is to be read out to those who do not see it. */
  announced: ClientMessage | null;
  announce: (said: ClientMessage) => void;

  /** Opens in place; what is open there already, or elsewhere, closes. */
  toggle: (place: Place) => void;
  close: () => void;

  /** Asks for the list again; the focus goes where it should, in case that what was pressed is gone. */
  reload: (focused?: Place) => Promise<void>;

  /** Has the host change something, one thing at a time. Null: it is done and said; else why it was not. */
  change: <T>(send: Send<T>, done: (value: T) => Done) => Promise<Problem | null>;
  ask: <T>(send: Send<T>) => Promise<Reply<T>>;

  /** What the API says to a secret's value. The models that it lists are known to the rules from then on. */
  check: (name: string) => Promise<Reply<KeyCheck>>;
};

/** Puts the parts together: a list, one place that is open, the focus, and changes one after the other. */
export function useManager({ bridge, facts, start, close: leave }: SecretManagerOptions, root: RefObject<HTMLElement>): Manager {
  const busy = useRef(false);
  const focus = useFocus(root);
  const { list, load, show } = useSecretList(bridge, busy);
  const { open, said, announced, announce, toggle, close, finish } = useOpen(start, leave, focus);

  const reload = async (focused?: Place) => {
    const fresh = await load();

    show(fresh);

    if (focused) {
      focus(focused);
    }
  };

  const change: Manager[ 'change' ] = async (send, done) => {
    if (busy.current) {
      return null;
    }

    busy.current = true;

    const reply = await askBridge(bridge, send);
    const fresh = await load();

    busy.current = false;

    // in one step: what was pressed may go with the old list, and the focus with it
    show(fresh);

    if (!reply.ok) {
      return reply.problem;
    }

    finish(done(reply.value));

    return null;
  };

  const ask: Manager[ 'ask' ] = send => askBridge(bridge, send);

  const check = async (name: string) => {
    const reply = await ask(each => each.checkKey({ name }));

    if (reply.ok && reply.value.models) {
      facts.learnModels(reply.value.models);
    }

    return reply;
  };

  useEffect(() => void reload(start === 'import' ? undefined : 'add'), []);

  return { list, open, said, announced, announce, toggle, close, reload, change, ask, check };
}


// helpers //////////

/** The list as the host gives it, again whenever something changed; `held` while a change of ours will bring it itself. */
function useSecretList(bridge: Bridge, held: { current: boolean }) {
  const [ list, show ] = useState<Reply<SecretList> | null>(null);
  const load = () => askBridge(bridge, each => each.listSecrets());

  useEffect(() => bridge.subscribe(({ event }) => {
    if (event === 'secretsChanged' && !held.current) {
      void load().then(show);
    }
  }), [ bridge ]);

  return { list, load, show };
}

/** What is open in place, and what was done last. Whoever came for the import alone leaves with it. */
function useOpen(start: SecretManagerOptions[ 'start' ], leave: () => void, focus: (place: Place) => void) {
  const [ open, setOpen ] = useState<Place | null>(start === 'import' ? 'import' : null);
  const [ said, setSaid ] = useState<ClientMessage | null>(null);
  const [ announced, announce ] = useState<ClientMessage | null>(null);
  const importAlone = useRef(start === 'import');

  const finish = (done: Done) => {
    importAlone.current = false;
    setOpen(null);
    setSaid(done.said);
    announce(done.said);
    focus(done.focus);
  };

  const close = () => {
    if (importAlone.current) {
      leave();
    } else if (open) {
      finish({ said: null, focus: open });
    }
  };

  const toggle = (place: Place) => {
    if (open === place) {
      return close();
    }

    setSaid(null);
    announce(null);
    setOpen(place);
  };

  return { open, said, announced, announce, toggle, close, finish };
}
