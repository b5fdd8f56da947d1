import type { GivenResponse, RunRecord, Step, StepName } from '../run';
import type { JsonObject, Problem } from '../result';
import type { TaskModel } from '../model';

/**
 * What crosses between the window and the process that holds the secrets. Requests are answered by one reply each;
 * events come as they happen. Everything is plain data that survives a structured clone.
 */

/** Names a run or a mapping: whoever lost the token is stale. */
export type Token = string;

export type DescribeRequest = { verb: 'describe' };

/** Starts one job attempt; the reply says that it began, events tell the rest. */
export type StartRunRequest = { verb: 'startRun'; token: Token; task: TaskModel; variables: JsonObject };

export type CancelRunRequest = { verb: 'cancelRun'; token: Token };

/** Result and error expression and output mapping again, on a response that the window already has: no call. */
export type MapRequest = { verb: 'map'; token: Token; task: TaskModel; variables: JsonObject; response: GivenResponse };

export type SecretStatesRequest = { verb: 'secretStates'; names: string[] };

export type Request = DescribeRequest | StartRunRequest | CancelRunRequest | MapRequest | SecretStatesRequest;

/** Where a secret's value comes from on this machine. */
export type SecretState = 'stored' | 'session' | 'environment' | 'file' | 'missing';

/** What the other side is and can do. */
export type HostDescription = {

  /** Requests go to the built-in simulator: no key, no network, no costs. */
  simulated: boolean;

  /** Where requests go, such as `https://api.openai.com`. */
  origin: string;
  version: string;
};

export type Replies = {
  describe: HostDescription;
  startRun: { started: true };
  cancelRun: { cancelled: boolean };
  map: RunRecord;
  secretStates: Record<string, SecretState>;
};

export type ProtocolProblemCode = 'protocol/invalid-message' | 'protocol/not-available' | 'protocol/internal-error';

/** The answer to a request; of an error only data survives the way. */
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A step began (`state` running) or ended. */
export type StepEvent = { event: 'step'; token: Token; step: Step | { name: StepName; state: 'running'; detail?: string } };

/** A run ended, one way or another: nothing follows for its token. */
export type FinishedEvent = { event: 'finished'; token: Token; record: RunRecord };

/** A run broke off by a fault of ours. */
export type BrokenEvent = { event: 'broken'; token: Token; problem: Problem };

export type Event = StepEvent | FinishedEvent | BrokenEvent;

/** The way from the window to the main process: named verbs only. Handed out once, to our script. */
export interface Bridge {
  describe(): Promise<Reply<HostDescription>>;
  startRun(request: Omit<StartRunRequest, 'verb'>): Promise<Reply<Replies['startRun']>>;
  cancelRun(request: Omit<CancelRunRequest, 'verb'>): Promise<Reply<Replies['cancelRun']>>;
  map(request: Omit<MapRequest, 'verb'>): Promise<Reply<RunRecord>>;
  secretStates(request: Omit<SecretStatesRequest, 'verb'>): Promise<Reply<Replies['secretStates']>>;

  /** Subscribes to events of all runs; returns its undo. */
  subscribe(listener: (event: Event) => void): () => void;
}
