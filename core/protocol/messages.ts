import type { GivenResponse, RunRecord, StepNews } from '../run';
import type { JsonObject, Problem } from '../result';
import type { TaskModel } from '../task';
import type { KnownModel } from '../openai';

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

/** All secrets that this host keeps or finds: names, states and origins, never values. */
export type ListSecretsRequest = { verb: 'listSecrets' };

/** Creates or replaces a secret. The one message that carries a value; nothing ever brings it back. */
export type SaveSecretRequest = { verb: 'saveSecret'; name: string; value: string };

/** Renames a secret that is kept here; its value and its origins stay. */
export type RenameSecretRequest = { verb: 'renameSecret'; name: string; newName: string };

export type RemoveSecretRequest = { verb: 'removeSecret'; name: string };

/** Takes back what the user allowed for a secret: from then on it goes to OpenAI alone, or the dialog asks again. */
export type ForgetApprovalsRequest = { verb: 'forgetApprovals'; name: string };

/** Asks the API for its models with the key, to see whether it works. Costs nothing. */
export type CheckKeyRequest = { verb: 'checkKey'; name: string };

/** Lets the user choose a file of `NAME=VALUE` lines in a native dialog; the names in it come back. */
export type PreviewImportRequest = { verb: 'previewImport' };

/** Takes over the chosen names of a previewed file. An empty choice forgets the file. */
export type ImportSecretsRequest = { verb: 'importSecrets'; id: string; names: string[] };

/** The user's settings, as the Modeler's settings dialog holds them. Sent at each start and each change. */
export type SaveSettingsRequest = { verb: 'saveSettings'; settings: HostSettings };

export type Request =
  | DescribeRequest | StartRunRequest | CancelRunRequest | MapRequest | SecretStatesRequest
  | ListSecretsRequest | SaveSecretRequest | RenameSecretRequest | RemoveSecretRequest | ForgetApprovalsRequest
  | CheckKeyRequest | PreviewImportRequest | ImportSecretsRequest | SaveSettingsRequest;

export type Verb = Request['verb'];
export type RequestOf<V extends Verb> = Extract<Request, { verb: V }>;

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

export type Replies = {
  describe: HostDescription;
  startRun: { started: true };
  cancelRun: { cancelled: boolean };
  map: RunRecord;
  secretStates: Record<string, SecretState>;
  listSecrets: SecretList;
  saveSecret: { state: 'stored' | 'session' };
  renameSecret: { renamed: true };
  removeSecret: { removed: boolean };
  forgetApprovals: { origins: string[] };
  checkKey: KeyCheck;

  /** Null: the user chose no file. */
  previewImport: ImportPreview | null;
  importSecrets: { imported: string[]; state: 'stored' | 'session' };
  saveSettings: HostDescription;
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

/** A verb as a function: without arguments where the request has none. */
type Call<V extends Verb> = keyof Omit<RequestOf<V>, 'verb'> extends never
  ? () => Promise<Reply<Replies[V]>>
  : (request: Omit<RequestOf<V>, 'verb'>) => Promise<Reply<Replies[V]>>;

/** The way from the window to the main process: named verbs only. Handed out once, to our script. */
export type Bridge = { [V in Verb]: Call<V> } & {

  /** Subscribes to events of all runs; returns its undo. */
  subscribe(listener: (event: Event) => void): () => void;
};
