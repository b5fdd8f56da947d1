import type { RefObject } from '@bpmn-io/properties-panel/preact';
import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { Bridge, KeyCheck, Reply, SecretList } from '../../../core/protocol';
import type { Problem } from '../../../core/result';
import type { ClientMessage } from '../../messages';
import { askBridge } from '../../host';

import { useFocus } from './focus';
import type { SecretManagerOptions } from './mountSecretManager';
import type { Place } from './places';

/** The message of a completed change and the next focus: the pressed button can be gone. */
export type Done = { said: ClientMessage | null; focus: Place };

type Send<T> = (bridge: Bridge) => Promise<Reply<T>>;

/** The list of secrets, the form that is open in it, and the functions that change both. */
export type Manager = {

  /** Null until it is loaded. */
  list: Reply<SecretList> | null;
  open: Place | null;

  /** The message of the last change. */
  said: ClientMessage | null;

  /** The message for the live region. */
  announced: ClientMessage | null;
  announce: (said: ClientMessage) => void;

  /** Opens a form in place and closes any other; closes the form if it is already open. */
  toggle: (place: Place) => void;
  close: () => void;

  /** Loads the list again and moves the focus, because the pressed button can be gone. */
  reload: (focused?: Place) => Promise<void>;

  /** Sends one change at a time to the host. Returns null if it was made and reported; otherwise the problem. */
  change: <T>(send: Send<T>, done: (value: T) => Done) => Promise<Problem | null>;
  ask: <T>(send: Send<T>) => Promise<Reply<T>>;

  /** Checks a secret's value with the API. The rules use the models that the API lists from then on. */
  check: (name: string) => Promise<Reply<KeyCheck>>;
};

/** Manages the list, the open form and the focus, and makes changes one after the other. */
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

    // in one step: the pressed button can go with the old list, and the focus with it
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

/** The host's list, loaded again after each change; `held` while our own change loads it. */
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

/** The open form and the message of the last change. If opened only for the import, closing it closes the dialog. */
function useOpen(start: SecretManagerOptions[ 'start' ], leave: () => void, focus: (place: Place) => void) {
  const [ open, setOpen ] = useState<Place | null>(start === 'import' ? 'import' : null);
  const [ said, setSaid ] = useState<ClientMessage | null>(null);
  const [ announced, announce ] = useState<ClientMessage | null>(null);
  const importOnly = useRef(start === 'import');

  const finish = (done: Done) => {
    importOnly.current = false;
    setOpen(null);
    setSaid(done.said);
    announce(done.said);
    focus(done.focus);
  };

  const close = () => {
    if (importOnly.current) {
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
