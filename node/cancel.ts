import type { CancelSignal } from '../core/run';

/** A cancel signal together with the hand on its switch. */
export type Canceller = { signal: CancelSignal; cancel(): void };

/** Never cancelled: for work that nobody can call off. */
export const NEVER: CancelSignal = { cancelled: false, onCancel: () => () => undefined };

export function createCanceller(): Canceller {
  const controller = new AbortController();

  return { signal: fromAbortSignal(controller.signal), cancel: () => controller.abort() };
}

/** The platform's signal as ours. */
export function fromAbortSignal(signal: AbortSignal): CancelSignal {
  return {
    get cancelled() {
      return signal.aborted;
    },

    onCancel(listener) {
      if (signal.aborted) {
        listener();

        return () => undefined;
      }

      signal.addEventListener('abort', listener, { once: true });

      return () => signal.removeEventListener('abort', listener);
    }
  };
}
