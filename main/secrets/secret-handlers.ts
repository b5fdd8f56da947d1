import { NEVER } from '../../core/run';
import type { Clock, Transport } from '../../core/run';
import { OPENAI_ORIGIN } from '../../core/connector';
import type { Event, HostDescription, Reply } from '../../core/protocol';
import type { Problem, Result } from '../../core/result';
import type { RateGuard, StorageHandlers } from '../handlers';
import type { Settings } from '../settings';

import { createKeyCheckHandler } from './check-key';
import { createSecretImport } from './import-file';
import type { ChooseFile } from './import-file';
import type { SecretAccess } from './secret-access';
import { DEFAULT_ORIGINS } from './store';
import type { SecretStore } from './secret-store';

export type StorageHandlersOptions = {
  store: SecretStore;
  access: SecretAccess;
  settings: Settings;
  transport: Transport;
  clock: Clock;

  /** Counts a key check in the same way as a run. */
  guard: RateGuard;
  chooseFile: ChooseFile;
  host: () => HostDescription;
  emit: (event: Event) => void;
};

/** Handles the window's requests about secrets and settings. No reply contains a value. */
export function createStorageHandlers({ store, access, settings, transport, clock, guard, chooseFile, host, emit }: StorageHandlersOptions): StorageHandlers {
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

    checkKey: createKeyCheckHandler({
      guard,
      baseUrl: () => settings.current().baseUrl ?? `${ OPENAI_ORIGIN }/v1`,
      secrets: () => access.forRun({ task: null, cancel: NEVER }),
      transport,
      clock
    }),

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
