import type { Bridge, Reply } from '../../core/protocol';

/** Asks over the bridge. A channel that is missing or breaks is a problem like any other. */
export async function askBridge<T>(bridge: Bridge | null, send: (bridge: Bridge) => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return bridge ? await send(bridge) : { ok: false, problem: { code: 'protocol/not-available' } };
  } catch {
    return { ok: false, problem: { code: 'protocol/internal-error' } };
  }
}
