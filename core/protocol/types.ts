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
 * Where a secret's value comes from on this machine. `locked`: it is stored, but the operating system cannot decrypt it
 * at present (another user, a keyring that is locked or missing); it is kept unchanged.
 */
export type SecretState = 'stored' | 'session' | 'environment' | 'file' | 'locked' | 'missing';

/** How secrets are stored: by the operating system, or in memory until the Modeler closes. */
export type StorageStrength = 'strong' | 'session';

export type SecretEntry = {
  name: string;
  state: Exclude<SecretState, 'missing'>;

  /** Where the secret may go, such as `https://api.openai.com`. */
  origins: string[];
};

/**
 * `problem`: the secrets file cannot be read; the listed secrets come from other sources, and nothing is written.
 * `noDialogs`: the host has no native dialogs, so the user cannot choose a file or approve an address.
 */
export type SecretList = { secrets: SecretEntry[]; storage: StorageStrength; problem: Problem | null; noDialogs?: true };

/**
 * The result of asking the models endpoint with a key. `may-not-list`: the key is valid but cannot list models; it can still work.
 * `unclear`: the response says nothing about the key (`status`). `refused-origin`: the user did not approve the origin.
 */
export type KeyCheckOutcome =
  'works' | 'wrong-key' | 'may-not-list' | 'blocked-country' | 'unreachable' | 'refused-origin' | 'no-value' | 'unclear';

/**
 * `origin`: the server that was asked; `status`: of the response, null if there was none; `models`: the models that OpenAI lists for the
 * key, absent if it lists none or the response came from another server.
 */
export type KeyCheck = { outcome: KeyCheckOutcome; origin: string; status: number | null; models?: KnownModel[] };

/** `id` names the file until its secrets are imported; `exists`: a secret of that name is stored and would be replaced. */
export type ImportPreview = { id: string; fileName: string; secrets: { name: string; exists: boolean }[] };

export type HostSettings = {

  /** The test endpoint, such as `http://127.0.0.1:8089/v1`; null: the task's own URL. */
  baseUrl: string | null;

  /** The plugin's own limit for a whole run, 1 to 3600. */
  timeLimitSeconds: number;
  keepHistory: boolean;
};

/** The properties and abilities of the host. */
export type HostDescription = {

  /** Requests go to the built-in simulator: no key, no network, no costs. */
  simulated: boolean;

  /** Where requests go, such as `https://api.openai.com`. */
  origin: string;
  version: string;

  /** How secrets are stored; absent if the host stores none. */
  storage?: StorageStrength;

  /** The current settings; absent if the host has none. */
  settings?: HostSettings;
};

export type ProtocolProblemCode = 'protocol/invalid-message' | 'protocol/not-available' | 'protocol/internal-error';

/** The reply to a request; a problem is plain data. */
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A step began (`state` running) or ended. */
export type StepEvent = { event: 'step'; token: Token; step: StepNews };

/** A run ended, one way or another: nothing follows for its token. */
export type FinishedEvent = { event: 'finished'; token: Token; record: RunRecord };

/** A run was aborted by a fault of the plugin. */
export type BrokenEvent = { event: 'broken'; token: Token; problem: Problem };

/** A native dialog asks the user about a secret (`waiting`), or the user decided (`decided`). Then the run continues. */
export type ApprovalEvent = { event: 'approval'; token: Token; state: 'waiting' | 'decided' };

/** The list of secrets, or the state of one, changed. */
export type SecretsChangedEvent = { event: 'secretsChanged' };

/** The description of the host changed, because the user changed the settings. */
export type HostChangedEvent = { event: 'hostChanged'; host: HostDescription };

export type Event = StepEvent | FinishedEvent | BrokenEvent | ApprovalEvent | SecretsChangedEvent | HostChangedEvent;
