import type { GivenResponse, RunRecord } from '../run';
import type { JsonObject } from '../result';
import type { TaskModel } from '../task';

import type { Event, HostDescription, HostSettings, ImportPreview, KeyCheck, Reply, SecretList, SecretState, Token } from './types';

/**
 * The verbs of the protocol, each declared here only: the fields of its request and the value of its reply. The bridge, the
 * channels and the types of requests and handlers are derived; the compiler asks for a schema of each (`guards.ts`).
 */
const DECLARED = {
  describe: verb<NoFields, HostDescription>(),

  /** Starts one job attempt. The reply only confirms the start; events report the rest. */
  startRun: verb<{ token: Token; task: TaskModel; variables: JsonObject }, { started: true }>(),
  cancelRun: verb<{ token: Token }, { cancelled: boolean }>(),

  /** Evaluates the result expression, error expression and output mapping on a response that the window already has: no call. */
  map: verb<{ token: Token; task: TaskModel; variables: JsonObject; response: GivenResponse }, RunRecord>(),
  secretStates: verb<{ names: string[] }, Record<string, SecretState>>(),

  /** All secrets that this host stores or finds: names, states and origins, never values. */
  listSecrets: verb<NoFields, SecretList>(),

  /** Creates or replaces a secret. The only message that carries a value; no message returns it. */
  saveSecret: verb<{ name: string; value: string }, { state: 'stored' | 'session' }>(),

  /** Renames a stored secret; its value and its origins stay. */
  renameSecret: verb<{ name: string; newName: string }, { renamed: true }>(),
  removeSecret: verb<{ name: string }, { removed: boolean }>(),

  /** Revokes the approvals of a secret: from then on it goes only to OpenAI, or the dialog asks again. */
  forgetApprovals: verb<{ name: string }, { origins: string[] }>(),

  /** Asks the API for its models with the key, to see whether it works. Free of charge. */
  checkKey: verb<{ name: string }, KeyCheck>(),

  /** Lets the user choose a file of `NAME=VALUE` lines in a native dialog and returns its names; null if no file was chosen. */
  previewImport: verb<NoFields, ImportPreview | null>(),

  /** Imports the chosen names of a previewed file. An empty choice forgets the file. */
  importSecrets: verb<{ id: string; names: string[] }, { imported: string[]; state: 'stored' | 'session' }>(),

  /** The user's settings from the Modeler's settings dialog. Sent at each start and each change. */
  saveSettings: verb<{ settings: HostSettings }, HostDescription>()
};

export type Verb = keyof typeof DECLARED;

/** The fields of a request without its verb. */
export type FieldsOf<V extends Verb> = NonNullable<(typeof DECLARED)[V]['fields']>;
export type RequestOf<V extends Verb> = { [W in V]: { verb: W } & FieldsOf<W> }[V];
export type Request = RequestOf<Verb>;
export type ReplyValue<V extends Verb> = NonNullable<(typeof DECLARED)[V]['reply']>['value'];

export type StartRunRequest = RequestOf<'startRun'>;
export type MapRequest = RequestOf<'map'>;

/** One handler per verb. */
export type HandlerMap = { [V in Verb]: (request: RequestOf<V>) => Promise<Reply<ReplyValue<V>>> };

/** A verb as a function: without arguments if the request has no fields. */
type Call<V extends Verb> = keyof FieldsOf<V> extends never
  ? () => Promise<Reply<ReplyValue<V>>>
  : (fields: FieldsOf<V>) => Promise<Reply<ReplyValue<V>>>;

/** The window's access to the main process: the verbs and nothing else. Handed out once, to the plugin's script. */
export type Bridge = { [V in Verb]: Call<V> } & {

  /** Subscribes to the events of all runs; returns a function that unsubscribes. */
  subscribe(listener: (event: Event) => void): () => void;
};

/** All verbs: the bridge offers them and the main process handles them. */
export const VERBS: readonly Verb[] = Object.keys(DECLARED).filter(isVerb);

/** Whether a string is a verb. */
export function isVerb(text: string): text is Verb {
  return Object.hasOwn(DECLARED, text);
}


// helpers //////////

type NoFields = Record<never, never>;

/** Types only: at run time a verb is only a name. */
function verb<Fields, Value>(): { fields?: Fields; reply?: { value: Value } } {
  return {};
}
