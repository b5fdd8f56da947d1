import type { Notice } from './port';

/** What can be done with the application's settings. */
export type SettingsMeans = {

  /** Adds a group to the settings dialog, unless it is there already. */
  register(group: object): void;

  /** The value that holds; undefined where none does. */
  get(key: string): unknown;

  /** Calls back with each later value; returns its undo. */
  subscribe(key: string, listener: (value: unknown) => void): () => void;
};

/**
 * What the application gives to what it renders in its window. Nothing here throws or rejects: what an older application
 * does not know, or refuses, comes to nothing (docs/modeler-host.md, sections 4 and 9).
 */
export type Means = {

  /** Listens to the application's events; returns its undo. */
  subscribe(event: string, listener: (payload: unknown) => void): () => void;

  /** Shows a notice; the returned function takes it away. */
  notify(notice: Notice): () => void;

  /** What the application keeps for a file under a key; undefined where there is nothing. */
  getForFile(file: object, key: string): Promise<unknown>;

  setForFile(file: object, key: string, value: unknown): Promise<void>;

  /** Null where the application has no settings for plugins. */
  settings: SettingsMeans | null;
};

/** The means in the properties that a client extension is rendered with. */
export function readMeans(props: unknown): Means {
  const config = propertyOf(props, 'config');

  return {
    subscribe(event, listener) {
      const subscription = attempt(props, 'subscribe', event, listener);

      return () => attempt(subscription, 'cancel');
    },

    notify(notice) {
      const shown = attemptLater(props, 'displayNotification', notice);

      return () => void shown.then(each => attempt(each, 'close'));
    },

    getForFile: (file, key) => attemptLater(config, 'getForFile', file, key),

    async setForFile(file, key, value) {
      await attemptLater(config, 'setForFile', file, key, value);
    },

    settings: readSettingsMeans(propertyOf(props, 'settings'))
  };
}

/** A property of whatever it is; undefined where it has none. */
export function propertyOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null || typeof owner === 'function' ? Reflect.get(owner, name) : undefined;
}


// helpers //////////

function readSettingsMeans(settings: unknown): SettingsMeans | null {
  if (typeof propertyOf(settings, 'register') !== 'function' || typeof propertyOf(settings, 'subscribe') !== 'function') {
    return null;
  }

  return {
    register: group => void attempt(settings, 'register', group),

    get(key) {
      const value = attempt(settings, 'get', key);

      return value === FAILED ? undefined : value;
    },

    subscribe(key, listener) {
      let over = false;

      const undo = attempt(settings, 'subscribe', key, (event: unknown) => {
        if (!over) {
          listener(propertyOf(event, 'value'));
        }
      });

      // early versions return no undo
      return () => {
        over = true;
        attempt({ undo }, 'undo');
      };
    }
  };
}

const FAILED = Symbol('failed');

/** What a method says; `FAILED` where there is none, or it throws. */
function attempt(owner: unknown, name: string, ...args: unknown[]): unknown {
  const method = propertyOf(owner, name);

  try {
    return typeof method === 'function' ? Reflect.apply(method, owner, args) : FAILED;
  } catch {
    return FAILED;
  }
}

/** What a method says in the end; undefined where it comes to nothing. */
async function attemptLater(owner: unknown, name: string, ...args: unknown[]): Promise<unknown> {
  try {
    const value = await attempt(owner, name, ...args);

    return value === FAILED ? undefined : value;
  } catch {
    return undefined;
  }
}
