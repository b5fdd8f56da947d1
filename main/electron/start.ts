import path from 'node:path';

import { OPENAI_ORIGIN, readOrigin } from '../../core/connector';
import type { Event, HostDescription } from '../../core/protocol';
import type { CancelSignal, SecretSource } from '../../core/run';
import { systemClock } from '../../node/clock';
import { createWorkerEvaluator } from '../../node/worker';
import { createHandlers, createJobs, createRateGuard } from '../handlers';
import type { Handlers, Jobs } from '../handlers';
import type { StartRunRequest } from '../../core/protocol';
import { createAtomicFile, createKeeper, createSecretAccess, createSecretStore } from '../secrets';
import { createSettings } from '../settings';

import type { Electron } from './api';
import { openChannel } from './channel';
import { createAsk, createChooseFile } from './dialogs';
import { createNetTransport } from './net-transport';
import { createVault } from './vault';

export type StartOptions = {

  /** The folder of the build, an absolute path. */
  dist: string;
  version: string;
  environment: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
};

/** What came of a start. `unsupported`: this Modeler is too old to let the window reach us. */
export type Started = 'started' | 'unsupported' | 'running';

const PRELOAD_ID = 'openai-task';
const SECRETS_FILE = [ 'openai-task', 'secrets.json' ];

/** Set on the app, for the folder may be installed twice, and each copy has its own modules. */
const RUNNING = Symbol.for('camunda-modeler-openai-task');

/**
 * Puts the plugin together in the Modeler's main process. Called once the app is ready, before its window is there
 * (host API notes, section 1).
 */
export function startPlugin(electron: Electron, options: StartOptions): Started {
  const { app, session, ipcMain } = electron;
  const { defaultSession } = session;

  if (typeof defaultSession.registerPreloadScript !== 'function') {
    return 'unsupported';
  }

  if (Reflect.get(app, RUNNING) === true) {
    return 'running';
  }

  const { createPage, dispose } = createServices(electron, options);
  const closePage = openChannel({ ipcMain, app, createHandlers: createPage });

  app.once('will-quit', () => {
    closePage();
    dispose();
  });

  defaultSession.registerPreloadScript({ type: 'frame', id: PRELOAD_ID, filePath: path.join(options.dist, 'preload.js') });
  Reflect.set(app, RUNNING, true);

  return 'started';
}


// helpers //////////

type Services = { createPage: (emit: (event: Event) => void) => Handlers; dispose: () => void };

/** What all pages share: secrets, settings, the worker, the network and one guard. */
function createServices({ app, dialog, net, safeStorage, session }: Electron, { dist, version, environment, platform }: StartOptions): Services {
  const file = createAtomicFile(path.join(app.getPath('userData'), ...SECRETS_FILE));
  const store = createSecretStore({ file, vault: createVault(safeStorage, platform) });
  const access = createSecretAccess({ store, environment, ask: createAsk(dialog, app) });
  const settings = createSettings();
  const worker = createWorkerEvaluator({ file: path.join(dist, 'worker.js') });
  const transport = createNetTransport({ net, session });
  const guard = createRateGuard(systemClock.now);
  const chooseFile = createChooseFile(dialog, app);

  const host = (): HostDescription => ({
    simulated: false,
    origin: originOf(settings.current().baseUrl),
    version,
    storage: store.strength(),
    settings: settings.current()
  });

  const jobsOver = (secrets: SecretSource): Jobs => createJobs({
    worker,
    transport,
    clock: systemClock,
    secrets,
    settings: () => ({ baseUrl: settings.current().baseUrl, deadlineMs: settings.current().timeLimitSeconds * 1000 })
  });

  const createPage = (emit: (event: Event) => void): Handlers => {
    const secretsOf = ({ task, token }: StartRunRequest, cancel: CancelSignal): SecretSource =>
      access.forRun({ task, cancel, onAsking: state => emit({ event: 'approval', token, state }) });

    worker.warmUp();

    return createHandlers({
      jobs: {
        run: (request, cancel, onStep) => jobsOver(secretsOf(request, cancel)).run(request, cancel, onStep),
        map: request => jobsOver(NO_SECRETS).map(request)
      },
      guard,
      host,
      secretState: access.stateOf,
      keeper: createKeeper({ store, access, settings, transport, clock: systemClock, guard, chooseFile, host, emit }),
      emit
    });
  };

  return { createPage, dispose: () => void worker.dispose() };
}

/** A mapping calls nobody. */
const NO_SECRETS: SecretSource = { get: async () => undefined, mayTravel: async () => false };

function originOf(baseUrl: string | null): string {
  const read = readOrigin(baseUrl ?? OPENAI_ORIGIN);

  return read.ok ? read.origin : OPENAI_ORIGIN;
}
