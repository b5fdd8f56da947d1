import type { Notice } from './port';

/** Access to the application's settings. */
export type SettingsMeans = {

  /** Adds a group to the settings dialog unless the dialog already has it. */
  register(group: object): void;

  /** Returns the current value; undefined if there is none. */
  get(key: string): unknown;

  /** Calls the listener with each later value; returns a function that unsubscribes it. */
  subscribe(key: string, listener: (value: unknown) => void): () => void;
};

/**
 * The means that the application gives to a client extension. Nothing here throws or rejects: a call that an older
 * application does not support, or refuses, has no effect (docs/modeler-host.md, sections 4 and 9).
 */
export type Means = {

  /** Listens to the application's events; returns a function that unsubscribes the listener. */
  subscribe(event: string, listener: (payload: unknown) => void): () => void;

  /** Shows a notice; the returned function removes it. */
  notify(notice: Notice): () => void;

  /** Returns the data that the application stores for a file under a key; undefined if there is none. */
  getForFile(file: object, key: string): Promise<unknown>;

  setForFile(file: object, key: string, value: unknown): Promise<void>;

  /** Null if the application has no settings for plugins. */
  settings: SettingsMeans | null;
};

/** Reads the means from the properties with which a client extension is rendered. */
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

/** Reads a property of any value; undefined if it does not have that property. */
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

/** Returns the result of a method; `FAILED` if the method is missing or throws. */
function attempt(owner: unknown, name: string, ...args: unknown[]): unknown {
  const method = propertyOf(owner, name);

  try {
    return typeof method === 'function' ? Reflect.apply(method, owner, args) : FAILED;
  } catch {
    return FAILED;
  }
}

/** Resolves to the result of a method; undefined if the method is missing or fails. */
async function attemptLater(owner: unknown, name: string, ...args: unknown[]): Promise<unknown> {
  try {
    const value = await attempt(owner, name, ...args);

    return value === FAILED ? undefined : value;
  } catch {
    return undefined;
  }
}
