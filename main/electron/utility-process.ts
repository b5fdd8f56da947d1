import { workerEnvironment } from '../../node/worker';
import type { StartWorkerProcess } from '../../node/worker';

import type { UtilityProcess, UtilityProcessModule } from './api';

/** The name of the process in the system's and Electron's lists. */
const SERVICE_NAME = 'openai-task evaluation';

/**
 * Starts `file` as a utility process of Electron: what users wrote can abort its process, never the Modeler with its unsaved
 * diagrams. It gets no environment, and it ends along with the Modeler.
 */
export function createUtilityProcessStarter(utilityProcess: UtilityProcessModule, file: string): StartWorkerProcess {
  return ({ onMessage, onExit }) => {
    const child = utilityProcess.fork(file, [], { env: workerEnvironment(), stdio: 'ignore', serviceName: SERVICE_NAME });

    child.on('message', onMessage);
    child.once('exit', onExit);

    return {
      send: message => child.postMessage(message),
      kill: () => kill(child),

      // the Modeler lives as long as its window
      keepAlive: () => undefined
    };
  };
}


// helpers //////////

/** Electron asks a process to end; one that computes without end would not hear it. */
function kill(child: UtilityProcess): void {
  const { pid } = child;

  child.kill();

  if (pid !== undefined) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {

      // it has ended already
    }
  }
}
