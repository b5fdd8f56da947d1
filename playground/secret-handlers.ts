import type { Event } from '../core/protocol';
import type { Transport } from '../core/run';
import { NO_STORAGE } from '../main/handlers';
import type { RateGuard, StorageHandlers } from '../main/handlers';
import { createKeyCheckHandler } from '../main/secrets';
import { systemClock } from '../node/clock';

import type { PlaygroundSecrets } from './secrets';

type Options = {
  secrets: PlaygroundSecrets;

  /** Where keys are checked, such as `https://api.openai.com/v1`. */
  baseUrl: string;
  transport: Transport;

  /** Counts a key check in the same way as a run. */
  guard: RateGuard;
  emit: (event: Event) => void;
};

/** The handlers of secrets, which last until the playground ends. There are no settings, and without native dialogs no imports. */
export function createPlaygroundStorageHandlers({ secrets, baseUrl, transport, guard, emit }: Options): StorageHandlers {
  return {
    ...NO_STORAGE,

    listSecrets: async () => ({ ok: true, value: { secrets: secrets.list(), storage: 'session', problem: null, noDialogs: true } }),

    async saveSecret({ name, value }) {
      secrets.save(name, value);
      emit({ event: 'secretsChanged' });

      return { ok: true, value: { state: 'session' } };
    },

    async renameSecret({ name, newName }) {
      const problem = secrets.rename(name, newName);

      emit({ event: 'secretsChanged' });

      return problem ? { ok: false, problem } : { ok: true, value: { renamed: true } };
    },

    async removeSecret({ name }) {
      const removed = secrets.remove(name);

      emit({ event: 'secretsChanged' });

      return { ok: true, value: { removed } };
    },

    checkKey: createKeyCheckHandler({ guard, baseUrl: () => baseUrl, secrets: () => secrets.source, transport, clock: systemClock })
  };
}
