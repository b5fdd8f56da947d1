import { environmentVariableOf } from '../core/connector';
import type { SecretEntry, SecretState } from '../core/protocol';
import type { Problem } from '../core/result';
import type { SecretSource } from '../core/run';

export type PlaygroundSecrets = {
  source: SecretSource;

  /** Where the value comes from; the simulator's own keys last as long as the playground. */
  stateOf(name: string): SecretState;
  list(): SecretEntry[];

  /** Keeps a value until the playground ends. */
  save(name: string, value: string): void;

  /** Keeps the value of one name under another; else what is in the way. */
  rename(name: string, newName: string): Problem | null;

  /** False where none is kept; a secret from the file or the environment stays. */
  remove(name: string): boolean;
};

type Options = {

  /** What `--secrets` named; null where it was not given. */
  file: ReadonlyMap<string, string> | null;
  environment: Readonly<Record<string, string | undefined>>;

  /** The one origin that secrets may go to. */
  origin: string;
  live: boolean;
};

/** Keys for the simulator, so that the playground works at once: the second is one that it does not know. */
const SIMULATOR_KEYS: ReadonlyMap<string, string> = new Map([
  [ 'OPENAI_API_KEY', 'sk-sim-playground-0001' ],
  [ 'OLD_API_KEY', 'sk-retired-playground-0001' ]
]);

/**
 * The secrets of the playground: from the file, else from `OPENAI_TASK_SECRET_<NAME>`; where neither has the name, what
 * the page saved, at first the simulator's keys unless requests are live. Nobody can be asked here, so no secret may
 * stand in a prompt.
 */
export function createPlaygroundSecrets({ file, environment, origin, live }: Options): PlaygroundSecrets {
  const session = new Map(live ? [] : SIMULATOR_KEYS);

  const given = (name: string): string | undefined => file ? file.get(name) : environment[ environmentVariableOf(name) ];

  const stateOf = (name: string): SecretState => {
    if (given(name) !== undefined) {
      return file ? 'file' : 'environment';
    }

    return session.has(name) ? 'session' : 'missing';
  };

  return {
    source: {
      get: name => Promise.resolve(given(name) ?? session.get(name)),
      mayTravel: (_, target, place) => Promise.resolve(target === origin && place === 'credentials')
    },

    stateOf,

    list: () => [ ...new Set([ ...file?.keys() ?? [], ...session.keys() ]) ].flatMap(name => {
      const state = stateOf(name);

      return state === 'missing' ? [] : [ { name, state, origins: [ origin ] } ];
    }),

    save: (name, value) => void session.set(name, value),

    rename(name, newName) {
      const value = session.get(name);

      if (value === undefined) {
        return { code: 'secrets/unknown', values: { name } };
      }

      if (session.has(newName)) {
        return { code: 'secrets/exists', values: { name: newName } };
      }

      session.set(newName, value);
      session.delete(name);

      return null;
    },

    remove: name => session.delete(name)
  };
}
