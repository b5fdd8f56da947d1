import { VERBS } from '../../core/protocol';
import type { Bridge } from '../../core/protocol';

/** The one-shot getter that the preload script, or the playground's page, provides only for our script. */
const GETTER = 'getOpenAiTaskBridge';

/**
 * The reason why nothing can be run in this window: the plugin's main process did not start, another script took the
 * bridge first, or the main process has another version.
 */
export type NoBridgeReason = 'no-bridge' | 'taken' | 'incompatible';

export type BridgeAccess = { ok: true; bridge: Bridge } | { ok: false; reason: NoBridgeReason };

/**
 * Takes the bridge to the process that holds the secrets. Called once, while the script is evaluated: a later caller
 * gets nothing, so that no other plugin can run tasks or ask for the state of secrets.
 */
export function takeBridge(source: object): BridgeAccess {
  const getter: unknown = Reflect.get(source, GETTER);

  if (!isFunction(getter)) {
    return { ok: false, reason: 'no-bridge' };
  }

  const bridge = callOnce(source, getter);

  if (bridge === null || bridge === undefined) {
    return { ok: false, reason: 'taken' };
  }

  return isBridge(bridge) ? { ok: true, bridge } : { ok: false, reason: 'incompatible' };
}


// helpers //////////

/** A second call can throw, which also means that the bridge is taken. */
function callOnce(source: object, getter: (...args: never[]) => unknown): unknown {
  try {
    return Reflect.apply(getter, source, []);
  } catch {
    return null;
  }
}

function isFunction(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === 'function';
}

function isBridge(value: unknown): value is Bridge {
  return typeof value === 'object' && value !== null && [ ...VERBS, 'subscribe' ].every(verb => isFunction(Reflect.get(value, verb)));
}
