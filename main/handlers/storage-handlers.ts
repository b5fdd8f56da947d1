import type { HandlerMap, Reply, Verb } from '../../core/protocol';

type RunVerb = 'describe' | 'startRun' | 'cancelRun' | 'map' | 'secretStates';

/** The handlers of all verbs that concern secrets and settings. */
export type StorageHandlers = Pick<HandlerMap, Exclude<Verb, RunVerb>>;

const NOT_AVAILABLE = async (): Promise<Reply<never>> => ({ ok: false, problem: { code: 'protocol/not-available' } });

/** The handlers of a host that stores nothing. */
export const NO_STORAGE: StorageHandlers = {
  listSecrets: NOT_AVAILABLE,
  saveSecret: NOT_AVAILABLE,
  renameSecret: NOT_AVAILABLE,
  removeSecret: NOT_AVAILABLE,
  forgetApprovals: NOT_AVAILABLE,
  checkKey: NOT_AVAILABLE,
  previewImport: NOT_AVAILABLE,
  importSecrets: NOT_AVAILABLE,
  saveSettings: NOT_AVAILABLE
};
