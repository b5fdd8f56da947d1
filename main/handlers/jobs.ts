import type { MapRequest, StartRunRequest, StepEvent } from '../../core/protocol';
import type { CancelSignal, RunRecord } from '../../core/run';

/** What the handlers let others do: job attempts and mappings, each answered by its record. */
export interface Jobs {

  /** One job attempt with its call. A cancelled one ends as `notRun`. */
  run(request: StartRunRequest, cancel: CancelSignal, onStep: (step: StepEvent['step']) => void): Promise<RunRecord>;

  /** A mapping of a response that is there already: no call. */
  map(request: MapRequest): Promise<RunRecord>;
}
