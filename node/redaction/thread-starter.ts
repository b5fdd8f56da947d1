import { Worker } from 'node:worker_threads';

import type { StartWorkerProcess } from '../worker';

/**
 * Starts `file` as a thread of this process, for work of ours on secrets: what users wrote is never evaluated there. It gets
 * no environment.
 */
export function createThreadStarter(file: string | URL): StartWorkerProcess {
  return ({ onMessage, onExit }) => {
    const thread = new Worker(file, { env: {} });

    thread.on('message', onMessage);
    thread.on('messageerror', onExit);
    thread.on('error', onExit);
    thread.on('exit', onExit);

    return {
      send: message => thread.postMessage(message),
      kill: () => void thread.terminate(),
      keepAlive: wanted => wanted ? thread.ref() : thread.unref()
    };
  };
}
