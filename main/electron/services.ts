import path from 'node:path';

import { OPENAI_ORIGIN, readOrigin } from '../../core/connector';
import type { Event, HostDescription } from '../../core/protocol';
import { createCancel } from '../../core/run';
import type { SecretSource } from '../../core/run';
import { systemClock } from '../../node/clock';
import { createRedactionWorker, createThreadStarter } from '../../node/redaction';
import { createWorkerEvaluator } from '../../node/worker';
import { createHandlers, createJobs, createRateGuard } from '../handlers';
import type { Handlers, Jobs } from '../handlers';
import { createAtomicFile, createKeeper, createSecretAccess, createSecretStore } from '../secrets';
import type { SecretAccess } from '../secrets';
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

  const jobsOver: JobsOver = secrets => createJobs({
    worker,
    transport,
    clock: systemClock,
    secrets,
    redactor,
    settings: () => ({ baseUrl: settings.current().baseUrl, deadlineMs: settings.current().timeLimitSeconds * 1000 })
  });

  return {
    createPage(emit) {
      worker.warmUp();
      redactor.warmUp();

      return createHandlers({
        jobs: createAskingJobs(jobsOver, access, emit),
        guard,
        host,
        secretState: access.stateOf,
        keeper: createKeeper({ store, access, settings, transport, clock: systemClock, guard, chooseFile, host, emit }),
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

type JobsOver = (secrets: SecretSource) => Jobs;

/** A mapping calls nobody. */
const NO_SECRETS: SecretSource = { get: async () => undefined, mayTravel: async () => false };

/** Jobs whose secrets are the user's to decide on. A dialog does not outlive its run, whatever ended it. */
function createAskingJobs(jobsOver: JobsOver, access: SecretAccess, emit: (event: Event) => void): Jobs {
  return {
    async run(request, cancel, onStep) {
      const { task, token } = request;
      const over = createCancel();
      const undo = cancel.onCancel(over.cancel);
      const secrets = access.forRun({ task, cancel: over.signal, onAsking: state => emit({ event: 'approval', token, state }) });

      try {
        return await jobsOver(secrets).run(request, cancel, onStep);
      } finally {
        undo();
        over.cancel();
      }
    },

    map: request => jobsOver(NO_SECRETS).map(request)
  };
}

function describeHost(version: string, storage: HostDescription[ 'storage' ], settings: Settings): HostDescription {
  const read = readOrigin(settings.current().baseUrl ?? OPENAI_ORIGIN);

  return { simulated: false, origin: read.ok ? read.origin : OPENAI_ORIGIN, version, storage, settings: settings.current() };
}
