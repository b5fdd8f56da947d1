import path from 'node:path';

import { OPENAI_ORIGIN, readOrigin } from '../../core/connector';
import type { Event, HostDescription } from '../../core/protocol';
import { systemClock } from '../../node/clock';
import { createRedactionWorker, createThreadStarter } from '../../node/redaction';
import { createWorkerEvaluator } from '../../node/worker';
import { createHandlers, createJobs, createRateGuard } from '../handlers';
import type { Handlers, Jobs } from '../handlers';
import { createAtomicFile, createSecretAccess, createSecretStore, createStorageHandlers } from '../secrets';
import { createSettings } from '../settings';
import type { Settings } from '../settings';

import type { Electron } from './api';
import { createAsk, createChooseFile } from './dialogs';
import { createNetTransport } from './net-transport';
import { createUtilityProcessStarter } from './utility-process';
import { createVault } from './vault';

export type ServicesOptions = {

  /** The folder of the build, an absolute path. */
  dist: string;
  version: string;
  environment: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
};

export type Services = {

  /** The handlers of one page of the window. */
  createPage: (emit: (event: Event) => void) => Handlers;
  dispose: () => void;
};

const SECRETS_FILE = [ 'openai-task', 'secrets.json' ];

/** What all pages share: secrets, settings, the worker, the network and one guard. */
export function createServices({ app, dialog, net, safeStorage, session, utilityProcess }: Electron, { dist, version, environment, platform }: ServicesOptions): Services {
  const file = createAtomicFile(path.join(app.getPath('userData'), ...SECRETS_FILE));
  const store = createSecretStore({ file, vault: createVault(safeStorage, platform) });
  const access = createSecretAccess({ store, environment, ask: createAsk(dialog, app) });
  const settings = createSettings();
  const worker = createWorkerEvaluator({ start: createUtilityProcessStarter(utilityProcess, path.join(dist, 'worker.js')) });
  const redactor = createRedactionWorker(createThreadStarter(path.join(dist, 'redaction.js')));
  const transport = createNetTransport({ net, session });
  const guard = createRateGuard(systemClock.now);
  const chooseFile = createChooseFile(dialog, app);

  const host = (): HostDescription => describeHost(version, store.strength(), settings);

  const createPageJobs = (emit: (event: Event) => void): Jobs => createJobs({
    evaluator: worker,
    transport,
    clock: systemClock,
    redactor,
    secretsFor: ({ task, token }, ended) =>
      access.forRun({ task, cancel: ended, onAsking: state => emit({ event: 'approval', token, state }) }),
    settings: () => ({ baseUrl: settings.current().baseUrl, deadlineMs: settings.current().timeLimitSeconds * 1000 })
  });

  return {
    createPage(emit) {
      worker.warmUp();
      redactor.warmUp();

      return createHandlers({
        jobs: createPageJobs(emit),
        guard,
        host,
        secretState: access.stateOf,
        storage: createStorageHandlers({ store, access, settings, transport, clock: systemClock, guard, chooseFile, host, emit }),
        emit
      });
    },

    dispose() {
      worker.dispose();
      redactor.dispose();
    }
  };
}


// helpers //////////

function describeHost(version: string, storage: HostDescription[ 'storage' ], settings: Settings): HostDescription {
  const read = readOrigin(settings.current().baseUrl ?? OPENAI_ORIGIN);

  return { simulated: false, origin: read.ok ? read.origin : OPENAI_ORIGIN, version, storage, settings: settings.current() };
}
