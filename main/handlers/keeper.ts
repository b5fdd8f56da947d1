import type { Replies, Reply, RequestOf, Verb } from '../../core/protocol';

/** One handler per verb. */
export type HandlerMap = { [V in Verb]: (request: RequestOf<V>) => Promise<Reply<Replies[V]>> };

type RunVerb = 'describe' | 'startRun' | 'cancelRun' | 'map' | 'secretStates';

/** Answers what concerns the keeping of secrets and settings. */
export type Keeper = Pick<HandlerMap, Exclude<Verb, RunVerb>>;

const NOT_AVAILABLE = async (): Promise<Reply<never>> => ({ ok: false, problem: { code: 'protocol/not-available' } });

/** A host that keeps nothing, such as the playground. */
export const NO_KEEPER: Keeper = {
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
