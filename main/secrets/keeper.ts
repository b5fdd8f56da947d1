import { NEVER } from '../../core/run';
import type { Clock, Transport } from '../../core/run';
import { OPENAI_ORIGIN } from '../../core/connector';
import type { Event, HostDescription, Reply } from '../../core/protocol';
import type { Problem, Result } from '../../core/result';
import type { Keeper, RateGuard } from '../handlers';
import type { Settings } from '../settings';

import { checkKey } from './check-key';
import { createSecretImport } from './import-file';
import type { ChooseFile } from './import-file';
import type { SecretAccess } from './secret-access';
import { DEFAULT_ORIGINS } from './store';
import type { SecretStore } from './store';

export type KeeperOptions = {
  store: SecretStore;
  access: SecretAccess;
  settings: Settings;
  transport: Transport;
  clock: Clock;

  /** Calls of key checks count as those of runs do. */
  guard: RateGuard;
  chooseFile: ChooseFile;
  host: () => HostDescription;
  emit: (event: Event) => void;
};

/** Answers the window's wishes on secrets and settings. No reply holds a value. */
export function createKeeper({ store, access, settings, transport, clock, guard, chooseFile, host, emit }: KeeperOptions): Keeper {
  const secretImport = createSecretImport({ store, chooseFile });

  function changed<T>(result: Result<T>): Result<T> {
    if (result.ok) {
      emit({ event: 'secretsChanged' });
    }

    return result;
  }

  return {
    listSecrets: async () => ({ ok: true, value: await access.list() }),

    saveSecret: async ({ name, value }) => replyOf(changed(await store.save(new Map([ [ name, value ] ]))), state => ({ state })),

    renameSecret: async ({ name, newName }) => replyOf(changed(await store.rename(name, newName)), renamed => ({ renamed })),

    removeSecret: async ({ name }) => replyOf(changed(await store.remove(name)), removed => ({ removed })),

    forgetApprovals: async ({ name }) => replyOf(changed(await store.setOrigins(name, [ ...DEFAULT_ORIGINS ])), origins => ({ origins })),

    async checkKey({ name }) {
      if (!guard.admit()) {
        return { ok: false, problem: { code: 'run/rate-guard', values: { limit: String(guard.limit) } } };
      }

      const baseUrl = settings.current().baseUrl ?? `${ OPENAI_ORIGIN }/v1`;
      const secrets = access.forRun({ task: null, cancel: NEVER });

      return { ok: true, value: await checkKey({ name, baseUrl, secrets, transport, clock }) };
    },

    previewImport: async () => replyOf(await secretImport.preview(), preview => preview),

    importSecrets: async ({ id, names }) => replyOf(changed(await secretImport.take(id, names)), taken => taken),

    async saveSettings(request) {
      const saved = settings.save(request.settings);

      if (saved.ok) {
        emit({ event: 'hostChanged', host: host() });
      }

      return replyOf(saved, host);
    }
  };
}


// helpers //////////

const FAULT: Problem = { code: 'protocol/internal-error' };

function replyOf<T, R>(result: Result<T>, toReply: (value: T) => R): Reply<R> {
  return result.ok
    ? { ok: true, value: toReply(result.value) }
    : { ok: false, problem: result.problems[ 0 ] ?? FAULT };
}
