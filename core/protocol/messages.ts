import type { RunRecord, StepNews } from '../run';
import type { Problem } from '../result';
import type { KnownModel } from '../openai';

/**
 * The data that crosses between the window and the process that holds the secrets. Each request gets one reply (`verbs.ts`);
 * events are sent as they happen. Everything is plain data that survives a structured clone.
 */

/** Identifies a run or a mapping. Replies and events with another token are stale. */
export type Token = string;

/**
 * Where a secret's value comes from on this machine. `locked`: it is stored, but the operating system does not open it
 * now (another user, a keyring that is closed or gone); it is kept as it is.
 */
export type SecretState = 'stored' | 'session' | 'environment' | 'file' | 'locked' | 'missing';

/** How secrets are kept: by the operating system, or in memory until the Modeler closes. */
export type StorageStrength = 'strong' | 'session';

export type SecretEntry = {
  name: string;
  state: Exclude<SecretState, 'missing'>;

  /** Where the secret may go, such as `https://api.openai.com`. */
  origins: string[];
};

/**
 * `problem`: the file of secrets cannot be read; what is listed comes from elsewhere, and nothing is written.
 * `noDialogs`: the host has no native dialogs, so no file can be chosen and no address approved there.
 */
export type SecretList = { secrets: SecretEntry[]; storage: StorageStrength; problem: Problem | null; noDialogs?: true };

/**
 * What the models endpoint said to a key. `may-not-list`: the key is known but may not list models; it can still work.
 * `unclear`: an answer that says nothing about the key (`status`). `refused-origin`: the user did not allow the key there.
 */
export type KeyCheckOutcome =
  'works' | 'wrong-key' | 'may-not-list' | 'blocked-country' | 'unreachable' | 'refused-origin' | 'no-value' | 'unclear';

/**
 * `origin`: who was asked; `status`: of the answer, null where none came; `models`: what OpenAI itself lists for the
 * key, absent where it lists nothing or another server answered.
 */
export type KeyCheck = { outcome: KeyCheckOutcome; origin: string; status: number | null; models?: KnownModel[] };

/** `id` names the file until its secrets are imported; `exists`: a secret of that name is kept here and would be replaced. */
export type ImportPreview = { id: string; fileName: string; secrets: { name: string; exists: boolean }[] };

export type HostSettings = {

  /** The test endpoint, such as `http://127.0.0.1:8089/v1`; null: the task's own URL. */
  baseUrl: string | null;

  /** A limit of ours for a whole run, 1 to 3600. */
  timeLimitSeconds: number;
  keepHistory: boolean;
};

/** What the other side is and can do. */
export type HostDescription = {

  /** Requests go to the built-in simulator: no key, no network, no costs. */
  simulated: boolean;

  /** Where requests go, such as `https://api.openai.com`. */
  origin: string;
  version: string;

  /** How secrets are kept; absent where the host keeps none. */
  storage?: StorageStrength;

  /** What holds now; absent where the host has no settings. */
  settings?: HostSettings;
};

export type ProtocolProblemCode = 'protocol/invalid-message' | 'protocol/not-available' | 'protocol/internal-error';

/** The answer to a request; of an error only data survives the way. */
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A step began (`state` running) or ended. */
export type StepEvent = { event: 'step'; token: Token; step: StepNews };

/** A run ended, one way or another: nothing follows for its token. */
export type FinishedEvent = { event: 'finished'; token: Token; record: RunRecord };

/** A run broke off by a fault of ours. */
export type BrokenEvent = { event: 'broken'; token: Token; problem: Problem };

/** A native dialog asks the user about a secret (`waiting`), or was answered (`decided`). The run goes on by itself. */
export type ApprovalEvent = { event: 'approval'; token: Token; state: 'waiting' | 'decided' };

/** The list of secrets, or what is known of one, is no longer what it was. */
export type SecretsChangedEvent = { event: 'secretsChanged' };

/** The other side is no longer what it said of itself: the user's settings changed. */
export type HostChangedEvent = { event: 'hostChanged'; host: HostDescription };

export type Event = StepEvent | FinishedEvent | BrokenEvent | ApprovalEvent | SecretsChangedEvent | HostChangedEvent;
