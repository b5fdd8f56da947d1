import path from 'node:path';

import type { Evaluation } from '../core/feel';
import type { Evaluated } from '../core/run';
import { createWorkerEvaluator } from '../node/worker';
import type { EvaluateInput } from '../node/worker';

/** Evaluates what users wrote, in a thread that is ended when it takes too long. */
export interface Worker {

  /** Requests are answered in their order, each within a deadline of its own. */
  evaluate(input: EvaluateInput): Promise<Evaluated<Evaluation>>;
  dispose(): Promise<void>;
}

/** The built worker stands beside the built command. */
const FILE = path.join(__dirname, 'worker.js');

/** A worker for one call of the command line. Dispose of it at the end. */
export function createWorker(): Worker {
  const evaluator = createWorkerEvaluator({ file: FILE });

  return {
    async evaluate(input) {
      const [ outcome ] = await evaluator.evaluate([ input ]);

      return outcome ?? { ok: false, code: 'run/worker-failed' };
    },

    dispose: () => evaluator.dispose()
  };
}
