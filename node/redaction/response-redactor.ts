import type { ResponseRedactor } from '../../core/run';
import { createWorkerHost } from '../worker';
import type { StartWorkerProcess, WorkerHost } from '../worker';

import type { RedactionJobs } from './jobs';

/** Redaction in a thread of its own, so that a large answer does not hold up this one. */
export interface RedactionWorker extends ResponseRedactor {

  /** Starts the thread ahead of its first work. */
  warmUp(): void;

  /** Ends the thread. */
  dispose(): void;
}

/** The run's own deadline ends it earlier. Linear time takes seconds for the largest answer. */
const DEADLINE_MS = 120_000;

/** A redactor over the thread that `start` starts. A cancelled search ends with its thread; others start over on a new one. */
export function createRedactionWorker(start: StartWorkerProcess): RedactionWorker {
  const createHost = (): WorkerHost<RedactionJobs> => createWorkerHost<RedactionJobs>({ start, deadlineMs: DEADLINE_MS });
  let host = createHost();
  let disposed = false;

  const restart = (): void => {
    host.dispose();
    host = createHost();
  };

  return {
    async redact(values, response, cancel) {
      while (!cancel.cancelled && !disposed) {
        const asked = host;
        const undo = cancel.onCancel(restart);
        const result = await asked.run('redact', { values, response });

        undo();

        if (result.ok || asked === host) {
          return result.ok ? result.value : null;
        }
      }

      return null;
    },

    warmUp: () => host.warmUp(),

    dispose: () => {
      disposed = true;
      host.dispose();
    }
  };
}
