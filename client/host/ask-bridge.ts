import type { Bridge, Reply } from '../../core/protocol';

/** Calls the main process. A missing or broken bridge is a problem like any other: `protocol/not-available`, `protocol/internal-error`. */
export async function askBridge<T>(bridge: Bridge | null, send: (bridge: Bridge) => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return bridge ? await send(bridge) : { ok: false, problem: { code: 'protocol/not-available' } };
  } catch {
    return { ok: false, problem: { code: 'protocol/internal-error' } };
  }
}
