import type { Step, StepName, StepResult, StepState } from './document';
import type { Clock } from './run-ports';

/** A step that begins or ends. `tokens`: the estimated number in the chat that was sent; only for listeners, not for the record. */
export type StepNews = (Step & { tokens?: number }) | { name: StepName; state: 'running'; detail?: string };

export type StepListener = (step: StepNews) => void;

/** Times the steps of one run, over all its legs, and reports each as it begins and ends. */
export type Stepper = {

  /** The steps that have ended. */
  readonly steps: Step[];
  begin(name: StepName, detail?: string): void;

  /** Ends the running step. */
  end(state: StepState, detail?: string, extra?: { tokens: number }): void;

  /**
   * Ends the running step with the results of a leg that evaluates several steps at once: the first gets the time
   * of the whole leg. Skipped steps are left out.
   */
  endWith(results: readonly StepResult[]): void;
};

/** A stepper whose steps have taken no time yet. */
export function createStepper(clock: Clock, onStep: StepListener = () => undefined): Stepper {
  const steps: Step[] = [];
  let running: { name: StepName; since: number } | null = null;

  function record(step: Step, extra?: { tokens: number }): void {
    running = null;
    steps.push(step);
    onStep({ ...step, ...extra });
  }

  return {
    steps,
    begin(name, detail) {
      running = { name, since: clock.now() };
      onStep({ name, state: 'running', ...detail === undefined ? {} : { detail } });
    },
    end(state, detail, extra) {
      if (running) {
        record({ name: running.name, state, ms: clock.now() - running.since, ...detail === undefined ? {} : { detail } }, extra);
      }
    },
    endWith(results) {
      for (const result of results.filter(({ state }) => state !== 'skipped')) {
        record({ ...result, ms: running ? clock.now() - running.since : 0 });
      }
    }
  };
}
