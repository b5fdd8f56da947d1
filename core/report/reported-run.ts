import type { JsonObject, Problem } from '../result';
import type { RunRecord } from '../run';
import type { TaskModel } from '../task';

/** How an attempt ended: with a record, by our own Cancel, or broken off by a fault. */
export type RunEnding =
  | { kind: 'finished'; record: RunRecord }
  | { kind: 'cancelled'; afterMs: number; sent: boolean }
  | { kind: 'broken'; problem: Problem };

/** A run as far as a report needs it. */
export type ReportedRun = {
  ending: RunEnding;

  /** The simulator sent the response, also where the response was mapped again since. */
  simulated: boolean;

  /** The task was changed after the run: the request would be another one now. */
  stale: boolean;

  /** The task as it was run; its inputs explain the response. */
  task: TaskModel;

  /** The task whose expressions made the outcome: the one that was run, or a later edit of it. */
  mappedTask: TaskModel;
  variables: JsonObject;

  /** The process variables that were known before the run: writing one overwrites it. */
  knownVariables: readonly string[];
};
