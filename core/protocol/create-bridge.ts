import type { Bridge, Event, Replies, Reply, Verb } from './messages';

/** Sends one message and brings its reply. */
export type Send = <V extends Verb>(message: { verb: V }) => Promise<Reply<Replies[V]>>;

/** A bridge over any channel. */
export function createBridge(send: Send, subscribe: (listener: (event: Event) => void) => () => void): Bridge {
  const call = <V extends Verb>(verb: V) => (request: object = {}) => send<V>({ ...request, verb });

  return {
    describe: call('describe'),
    startRun: call('startRun'),
    cancelRun: call('cancelRun'),
    map: call('map'),
    secretStates: call('secretStates'),
    listSecrets: call('listSecrets'),
    saveSecret: call('saveSecret'),
    renameSecret: call('renameSecret'),
    removeSecret: call('removeSecret'),
    forgetApprovals: call('forgetApprovals'),
    checkKey: call('checkKey'),
    previewImport: call('previewImport'),
    importSecrets: call('importSecrets'),
    saveSettings: call('saveSettings'),
    subscribe
  };
}
