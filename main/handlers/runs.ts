import type { Event, StartRunRequest, Token } from '../../core/protocol';
import { createCancel } from '../../core/run';

import type { Jobs } from './jobs';

/** The runs of one window that are on their way, by their token. */
export type Runs = {
  has(token: Token): boolean;

  /** Starts a run; what happens in it, its end too, comes as events. */
  start(request: StartRunRequest): void;

  /** False where there is nothing to cancel. */
  cancel(token: Token): boolean;
  cancelAll(): void;
};

export function createRuns(jobs: Jobs, emit: (event: Event) => void): Runs {
  const running = new Map<Token, () => void>();

  async function run(request: StartRunRequest): Promise<void> {
    const { token } = request;
    const { signal, cancel } = createCancel();

    running.set(token, cancel);

    try {
      const record = await jobs.run(request, signal, step => emit({ event: 'step', token, step }));

      emit({ event: 'finished', token, record });
    } catch {
      emit({ event: 'broken', token, problem: { code: 'protocol/internal-error' } });
    } finally {
      running.delete(token);
    }
  }

  return {
    has: token => running.has(token),
    start: request => void run(request),

    cancel(token) {
      const cancel = running.get(token);

      cancel?.();

      return cancel !== undefined;
    },

    cancelAll: () => running.forEach(cancel => cancel())
  };
}
