import type { ReportedRun } from '../../core/report';
import type { TaskModel } from '../../core/task';
import type { Token } from '../../core/protocol';
import type { JsonObject, ValueType } from '../../core/result';
import type { StepName, StepState } from '../../core/run';
import type { NoBridgeReason } from '../host';

/** The origin of a variable's value; `none`: no value is known. */
export type VariableOrigin = 'typed' | 'last-run' | 'test-tab' | 'example' | 'diagram' | 'none';

/** The effect of a null variable on a reader: on all of it, only on the value, or on some part. */
export type NullEffect = 'whole' | 'value' | 'part';

/** A place that reads a variable: an input's target, `retries`, or an output as `output:<target>`. */
export type VariableReader = { where: string; nullEffect: NullEffect };

/** A process variable that a run needs, with its value as JSON text. */
export type AskedVariable = {
  name: string;
  type: ValueType | null;
  origin: VariableOrigin;
  text: string;
  readers: VariableReader[];
};

export type StepView = { name: StepName; state: StepState | 'pending' | 'running'; ms?: number; detail?: string; tokens?: number };

/** `replayed`: mapped again from an earlier response; `simulated`: the response comes from the simulator. */
export type ResultTag = 'live' | 'simulated' | 'replayed';

/** The result of a run, with a tag for the origin of its response. */
export type RunResult = ReportedRun & { tag: ResultTag };

export type AskingState = {
  phase: 'asking';
  task: TaskModel;
  variables: AskedVariable[];
  knownVariables: string[];

  /** This task has not run yet: the panel explains what a run does. */
  first: boolean;

  /** Run was pressed with this text: its mistakes are shown at once. */
  tried: boolean;

  /** The control that opened the questions, to which the focus returns. */
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

  /** The task's own time limit; null if it has none or only the run can determine it. */
  limitMs: number | null;

  /** Short runs show no steps, so that nothing flashes. */
  showSteps: boolean;
};

/** The state of a task's test run. `result` is the last one, kept while a new run is active. */
export type TestRunState = { result: RunResult | null } & (
  | { phase: 'idle' }
  | AskingState
  | RunningState
  | { phase: 'done'; result: RunResult }
  | { phase: 'unavailable'; reason: NoBridgeReason }
);

/** The part that must take the focus, once it has rendered. */
export type FocusTarget = 'inputs' | 'mistake' | 'button' | 'edit';
