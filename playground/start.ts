import { randomBytes } from 'node:crypto';
import path from 'node:path';

import type { Result } from '../core/result';
import { createHandlers, createJobs, createRateGuard } from '../main/handlers';
import type { JobsSettings } from '../main/handlers';
import { systemClock } from '../node/clock';
import { createUndiciTransport } from '../node/http';
import { createRedactionWorker, createThreadStarter } from '../node/redaction';
import { createChildProcessStarter, createWorkerEvaluator } from '../node/worker';
import { createSimulator } from '../simulator';
import type { SimulatorOptions } from '../simulator';

import { createPlaygroundStorageHandlers } from './secret-handlers';
import { createPlaygroundSecrets } from './secrets';
import { createAssets } from './server/assets';
import { keyFrom } from './server/guard';
import { createWebServer } from './server/web-server';

/** A running playground. */
export type Playground = {

  /** With the key that lets a page run tasks. */
  url: string;
  close(): Promise<void>;
};

export type PlaygroundOptions = {

  /** The folder of the build, an absolute path. */
  dist: string;
  version: string;
  port: number;
  live: boolean;
  secrets: ReadonlyMap<string, string> | null;
  environment: Readonly<Record<string, string | undefined>>;

  /** Sees each request that reaches the simulator. */
  onRequest?: SimulatorOptions['onRequest'];
};

const LIVE_ORIGIN = 'https://api.openai.com';
const RUN_DEADLINE_MS = 300_000;
const TOKEN_BYTES = 24;

/** Simulator, handlers and web server, each on a port of its own on the loopback address. */
export async function startPlayground(options: PlaygroundOptions): Promise<Result<Playground>> {
  if (options.live) {
    return serve(options, null);
  }

  const simulator = createSimulator({ onRequest: options.onRequest });
  const listening = await simulator.listen();

  if (!listening.ok) {
    return listening;
  }

  const served = await serve(options, listening.value.url);

  if (!served.ok) {
    await simulator.close();

    return served;
  }

  const { url, close } = served.value;

  return { ok: true, value: { url, close: async () => void await Promise.all([ close(), simulator.close() ]) } };
}


// helpers //////////

/** The page and what runs its jobs; `baseUrl` is the simulator's, or null for the API itself. */
async function serve({ dist, version, port, secrets: file, environment }: PlaygroundOptions, baseUrl: string | null): Promise<Result<Playground>> {
  const origin = baseUrl === null ? LIVE_ORIGIN : new URL(baseUrl).origin;
  const live = baseUrl === null;
  const secrets = createPlaygroundSecrets({ file, environment, origin, live });
  const worker = createWorkerEvaluator({ start: createChildProcessStarter(path.join(dist, 'worker.js')) });
  const redactor = createRedactionWorker(createThreadStarter(path.join(dist, 'redaction.js')));
  const transport = createUndiciTransport();
  const guard = createRateGuard(systemClock.now);
  const settings = (): JobsSettings => ({ baseUrl, deadlineMs: RUN_DEADLINE_MS });
  const jobs = createJobs({ evaluator: worker, transport, clock: systemClock, secretsFor: () => secrets.source, redactor, settings });
  const host = () => ({ simulated: !live, origin, version, storage: 'session' } as const);
  const token = keyFrom(environment) ?? randomBytes(TOKEN_BYTES).toString('base64url');

  const server = createWebServer({
    token,
    assets: createAssets(dist),

    createHandlers(emit) {
      const storage = createPlaygroundStorageHandlers({ secrets, baseUrl: baseUrl ?? `${ LIVE_ORIGIN }/v1`, transport, guard, emit });

      return createHandlers({ jobs, guard, host, storage, secretState: async name => secrets.stateOf(name), emit });
    }
  });

  const close = async (): Promise<void> => {
    await server.close();
    worker.dispose();
    redactor.dispose();
    await transport.close();
  };

  const listening = await server.listen(port);

  if (!listening.ok) {
    await close();

    return listening;
  }

  // the first run need not wait for the thread to start
  worker.warmUp();
  redactor.warmUp();

  return { ok: true, value: { url: `${ listening.value.url }/#key=${ token }`, close } };
}
