import type { CancelSignal } from './run-ports';

/** A cancel signal and the function that triggers it. */
export type Cancel = { signal: CancelSignal; cancel(): void };

/** A signal that is never cancelled. */
export const NEVER: CancelSignal = { cancelled: false, onCancel: () => () => undefined };

/** Creates a cancel signal. */
export function createCancel(): Cancel {
  const listeners = new Set<() => void>();
  let cancelled = false;

  return {
    signal: {
      get cancelled() {
        return cancelled;
      },
      onCancel(listener) {
        if (cancelled) {
          listener();
        } else {
          listeners.add(listener);
        }

        return () => listeners.delete(listener);
      }
    },
    cancel() {
      cancelled = true;
      [ ...listeners ].forEach(listener => listener());
      listeners.clear();
    }
  };
}

/** Resolves with the value, or with null as soon as it is cancelled. The work itself continues. */
export function orCancelled<T>(work: Promise<T>, cancel: CancelSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const undo = cancel.onCancel(() => resolve(null));

    work.then(resolve, reject).finally(undo);
  });
}
