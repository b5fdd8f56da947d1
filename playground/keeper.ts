import type { Event } from '../core/protocol';
import type { Transport } from '../core/run';
import { NO_KEEPER } from '../main/handlers';
import type { Keeper, RateGuard } from '../main/handlers';
import { checkKey } from '../main/secrets';
import { systemClock } from '../node/clock';

import type { PlaygroundSecrets } from './secrets';

type Options = {
  secrets: PlaygroundSecrets;

  /** Where keys are checked, such as `https://api.openai.com/v1`. */
  baseUrl: string;
  transport: Transport;

  /** Calls of key checks count as those of runs do. */
  guard: RateGuard;
  emit: (event: Event) => void;
};

/** Keeps what the page saves until the playground ends. There are no settings here, and no native dialogs: nothing is imported. */
export function createPlaygroundKeeper({ secrets, baseUrl, transport, guard, emit }: Options): Keeper {
  return {
    ...NO_KEEPER,

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

    async checkKey({ name }) {
      if (!guard.admit()) {
        return { ok: false, problem: { code: 'run/rate-guard', values: { limit: String(guard.limit) } } };
      }

      return { ok: true, value: await checkKey({ name, baseUrl, secrets: secrets.source, transport, clock: systemClock }) };
    }
  };
}
