import type { Event, Reply } from './types';
import { VERBS } from './verbs';
import type { Bridge, ReplyValue, Verb } from './verbs';

/** Sends one message and returns its reply. */
export type Send = <V extends Verb>(message: { verb: V }) => Promise<Reply<ReplyValue<V>>>;

/** A bridge over any channel. */
export function createBridge(send: Send, subscribe: (listener: (event: Event) => void) => () => void): Bridge {
  const calls = VERBS.map(verb => [ verb, (fields: object = {}) => send({ ...fields, verb }) ] as const);

  // one function for each verb; the compiler cannot derive the types of the entries from a list
  return { ...Object.fromEntries(calls), subscribe } as Bridge;
}
