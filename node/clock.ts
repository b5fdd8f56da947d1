import type { Clock } from '../core/run';

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),

  sleep: (ms, cancel) => new Promise(resolve => {
    let undo = (): void => undefined;

    const timer = setTimeout(() => {
      undo();
      resolve();
    }, ms);

    undo = cancel.onCancel(() => {
      clearTimeout(timer);
      resolve();
    });
  })
};
