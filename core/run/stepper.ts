import type { Step, StepName, StepState } from './document';
import type { Clock } from './ports';

/** A step as it begins or ends. `tokens`: about as many the chat that was sent has; for whoever watches, not for the document. */
export type StepNews = (Step & { tokens?: number }) | { name: StepName; state: 'running'; detail?: string };

export type StepListener = (step: StepNews) => void;

/** Notes the steps of a run with their times and tells each as it happens. */
export type Stepper = {
  readonly steps: Step[];
  begin(name: StepName, detail?: string): void;

  /** Ends the step that runs. */
  end(state: StepState, detail?: string): void;
};

export function createStepper(clock: Clock, onStep: StepListener = () => undefined): Stepper {
  const steps: Step[] = [];
  let running: { name: StepName; since: number } | null = null;

  return {
    steps,
    begin(name, detail) {
      running = { name, since: clock.now() };
      onStep({ name, state: 'running', ...detail === undefined ? {} : { detail } });
    },
    end(state, detail) {
      if (running) {
        const step: Step = { name: running.name, state, ms: clock.now() - running.since, ...detail === undefined ? {} : { detail } };

        running = null;
        steps.push(step);
        onStep(step);
      }
    }
  };
}
