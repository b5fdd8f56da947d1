import type { HostDescription, KeyCheck, Reply, SecretEntry, SecretList, SecretState } from '../../core/protocol';

import { FakeBridge } from './test-run';

/** A bridge that keeps secrets in memory and records what it was handed. */
export class SecretsBridge extends FakeBridge {
  readonly saved: { name: string; value: string }[] = [];
  readonly removed: string[] = [];
  readonly checked: string[] = [];
  readonly states: Map<string, SecretState>;

  /** What checking answers. */
  checkReply: Reply<KeyCheck> = { ok: true, value: { outcome: 'works', origin: 'https://api.openai.com', status: 200 } };

  /** What saving answers instead of doing it. */
  saveFault: Reply<never> | null = null;

  constructor(states: Record<string, SecretState> = {}, host: Partial<HostDescription> = {}) {
    super({ storage: 'strong', ...host });

    this.states = new Map(Object.entries(states));
  }

  override secretStates = ({ names }: { names: string[] }): Promise<Reply<Record<string, SecretState>>> => Promise.resolve({
    ok: true,
    value: Object.fromEntries(names.map(name => [ name, this.states.get(name) ?? 'missing' ] as const))
  });

  override listSecrets = (): Promise<Reply<SecretList>> => {
    const secrets = [ ...this.states ].flatMap(([ name, state ]): SecretEntry[] =>
      state === 'missing' ? [] : [ { name, state, origins: [ 'https://api.openai.com' ] } ]);

    return Promise.resolve({ ok: true, value: { secrets, storage: 'strong', problem: null } });
  };

  override saveSecret = (request: { name: string; value: string }): Promise<Reply<{ state: 'stored' }>> => {
    this.saved.push({ name: request.name, value: request.value });

    if (this.saveFault) {
      return Promise.resolve(this.saveFault);
    }

    this.states.set(request.name, 'stored');
    this.emit({ event: 'secretsChanged' });

    return Promise.resolve({ ok: true, value: { state: 'stored' } });
  };

  override removeSecret = ({ name }: { name: string }): Promise<Reply<{ removed: boolean }>> => {
    this.removed.push(name);
    this.emit({ event: 'secretsChanged' });

    return Promise.resolve({ ok: true, value: { removed: this.states.delete(name) } });
  };

  override checkKey = ({ name }: { name: string }): Promise<Reply<KeyCheck>> => {
    this.checked.push(name);

    return Promise.resolve(this.checkReply);
  };
}
