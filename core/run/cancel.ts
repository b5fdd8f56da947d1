import type { CancelSignal } from './ports';

/** A signal that one can raise. */
export type Cancel = { signal: CancelSignal; cancel(): void };

/** A signal that never comes. */
export const NEVER: CancelSignal = { cancelled: false, onCancel: () => () => undefined };

/** A signal of one's own. */
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

/** Whatever comes first: the value, or null when cancelled. The work itself is not stopped by this. */
export function orCancelled<T>(work: Promise<T>, cancel: CancelSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const undo = cancel.onCancel(() => resolve(null));

    work.then(resolve, reject).finally(undo);
  });
}
