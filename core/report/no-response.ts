import type { RunRecord } from '../run';

/** Why no response came, as the transport tells it. */
export type NoResponse = 'timeout' | 'connection' | 'tls' | 'protocol';

const KINDS: readonly NoResponse[] = [ 'timeout', 'connection', 'tls', 'protocol' ];

/** Why a run got no response: the failed step says it. Null where one came, or where nothing was sent. */
export function failureOf({ response, steps }: RunRecord): NoResponse | null {
  const step = steps.find(each => each.name === 'response' && each.state === 'failed');

  return response === null ? KINDS.find(kind => kind === step?.detail) ?? null : null;
}
