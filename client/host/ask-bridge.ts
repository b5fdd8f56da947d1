import type { Bridge, Reply } from '../../core/protocol';

/** Calls the main process. A missing bridge is the problem `protocol/not-available`, a broken one `protocol/internal-error`. */
export async function askBridge<T>(bridge: Bridge | null, send: (bridge: Bridge) => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return bridge ? await send(bridge) : { ok: false, problem: { code: 'protocol/not-available' } };
  } catch {
    return { ok: false, problem: { code: 'protocol/internal-error' } };
  }
}
