import type { ReportedRun } from '../../core/report';
import type { TaskModel } from '../../core/task';
import type { Token } from '../../core/protocol';
import type { JsonObject, ValueType } from '../../core/result';
import type { StepName, StepState } from '../../core/run';
import type { NoBridgeReason } from '../host';

/** Where a variable's value comes from; `none`: nobody knows one. */
export type VariableOrigin = 'typed' | 'last-run' | 'test-tab' | 'example' | 'diagram' | 'none';

/** What becomes of a reader when a variable is null: all of it, the value alone, or some part. */
export type NullEffect = 'whole' | 'value' | 'part';

/** A place that reads a variable: an input's target, `retries`, or an output as `output:<target>`. */
export type VariableReader = { where: string; nullEffect: NullEffect };

/** A process variable that a run needs, with the JSON text that stands for its value. */
export type AskedVariable = {
  name: string;
  type: ValueType | null;
  origin: VariableOrigin;
  text: string;
  readers: VariableReader[];
};

export type StepView = { name: StepName; state: StepState | 'pending' | 'running'; ms?: number; detail?: string; tokens?: number };

/** `replayed`: mapped again from a response that was there; `simulated`: answered by the simulator. */
export type ResultTag = 'live' | 'simulated' | 'replayed';

/** What came of a run, with the tag that says where its response comes from. */
export type RunResult = ReportedRun & { tag: ResultTag };

export type AskingState = {
  phase: 'asking';
  task: TaskModel;
  variables: AskedVariable[];
  knownVariables: string[];

  /** No run of this task yet: the user is told what a run does. */
  first: boolean;

  /** Run was pressed with these texts: what is wrong with them is shown at once. */
  tried: boolean;

  /** What opened the questions: focus returns there. */
  opener: 'button' | 'edit';
};

export type RunningState = {
  phase: 'running' | 'waiting';
  token: Token;

  /** Milliseconds since the epoch. */
  startedAt: number;
  task: TaskModel;
  variables: JsonObject;
  knownVariables: string[];
  steps: StepView[];

  /** When the request went out, for the elapsed time; null before. */
  waitingSince: number | null;

  /** The task's own time limit; null where it has none or only the run knows it. */
  limitMs: number | null;

  /** Short runs show no steps: no flash. */
  showSteps: boolean;
};

/** The state of a task's test run. `result` is the last one, kept while a new run is on its way. */
export type TestRunState = { result: RunResult | null } & (
  | { phase: 'idle' }
  | AskingState
  | RunningState
  | { phase: 'done'; result: RunResult }
  | { phase: 'unavailable'; reason: NoBridgeReason }
);

/** Where focus is due next: a part takes it once, when it has rendered. */
export type FocusTarget = 'inputs' | 'mistake' | 'button' | 'edit';
