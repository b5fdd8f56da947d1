import type { Event, Reply } from './messages';
import { VERBS } from './verbs';
import type { Bridge, ReplyValue, Verb } from './verbs';

/** Sends one message and returns its reply. */
export type Send = <V extends Verb>(message: { verb: V }) => Promise<Reply<ReplyValue<V>>>;

/** A bridge over any channel. */
export function createBridge(send: Send, subscribe: (listener: (event: Event) => void) => () => void): Bridge {
  const calls = VERBS.map(verb => [ verb, (fields: object = {}) => send({ ...fields, verb }) ] as const);

  // each verb has its function; the compiler cannot follow a list into the types of its entries
  return { ...Object.fromEntries(calls), subscribe } as Bridge;
}
