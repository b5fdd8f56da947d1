import type { HostDescription, ImportPreview, KeyCheck, Reply, SecretEntry, SecretList, SecretState } from '../../core/protocol';

import { FakeBridge } from './test-run';

/** A bridge that keeps secrets in memory and records what it was handed. */
export class SecretsBridge extends FakeBridge {
  readonly saved: { name: string; value: string }[] = [];
  readonly removed: string[] = [];
  readonly checked: string[] = [];
  readonly renamed: { name: string; newName: string }[] = [];
  readonly forgotten: string[] = [];

  /** Choices among previewed names; an empty one forgets the file. */
  readonly imported: { id: string; names: string[] }[] = [];
  readonly states: Map<string, SecretState>;

  /** What checking answers. */
  checkReply: Reply<KeyCheck> = { ok: true, value: { outcome: 'works', origin: 'https://api.openai.com', status: 200 } };

  /** What saving, and every other change, answers instead of doing it. */
  saveFault: Reply<never> | null = null;

  /** Where secrets may go beside the API. */
  readonly origins = new Map<string, string[]>();

  /** What listing answers instead of the list, and what is wrong with the file of secrets. */
  listFault: Reply<never> | null = null;
  fileProblem: SecretList[ 'problem' ] = null;

  /** The host has no native dialogs. */
  noDialogs = false;

  /** What the user's choice of a file brings. */
  preview: () => Promise<Reply<ImportPreview | null>> = () => Promise.resolve({ ok: true, value: null });

  readonly #storage: 'strong' | 'session';

  constructor(states: Record<string, SecretState> = {}, host: Partial<HostDescription> = {}) {
    super({ storage: 'strong', ...host });

    this.states = new Map(Object.entries(states));
    this.#storage = host.storage ?? 'strong';
  }

  override secretStates = ({ names }: { names: string[] }): Promise<Reply<Record<string, SecretState>>> => Promise.resolve({
    ok: true,
    value: Object.fromEntries(names.map(name => [ name, this.states.get(name) ?? 'missing' ] as const))
  });

  override listSecrets = (): Promise<Reply<SecretList>> => {
    const secrets = [ ...this.states ].flatMap(([ name, state ]): SecretEntry[] =>
      state === 'missing' ? [] : [ { name, state, origins: [ 'https://api.openai.com', ...this.origins.get(name) ?? [] ] } ]);

    const list: SecretList = { secrets, storage: this.#storage, problem: this.fileProblem };

    return Promise.resolve(this.listFault ?? { ok: true, value: this.noDialogs ? { ...list, noDialogs: true } : list });
  };

  override saveSecret = (request: { name: string; value: string }): Promise<Reply<{ state: 'stored' | 'session' }>> => {
    this.saved.push({ name: request.name, value: request.value });

    return this.#change({ state: this.#kept }, () => this.states.set(request.name, this.#kept));
  };

  override renameSecret = ({ name, newName }: { name: string; newName: string }): Promise<Reply<{ renamed: true }>> => {
    this.renamed.push({ name, newName });

    return this.#change({ renamed: true }, () => {
      this.states.set(newName, this.states.get(name) ?? 'missing');
      this.states.delete(name);
    });
  };

  override removeSecret = ({ name }: { name: string }): Promise<Reply<{ removed: boolean }>> => {
    this.removed.push(name);

    return this.#change({ removed: this.states.has(name) }, () => this.states.delete(name));
  };

  override forgetApprovals = ({ name }: { name: string }): Promise<Reply<{ origins: string[] }>> => {
    this.forgotten.push(name);

    return this.#change({ origins: [ 'https://api.openai.com' ] }, () => this.origins.delete(name));
  };

  override previewImport = (): Promise<Reply<ImportPreview | null>> => this.preview();

  override importSecrets = (request: { id: string; names: string[] }): Promise<Reply<{ imported: string[]; state: 'stored' | 'session' }>> => {
    this.imported.push({ id: request.id, names: request.names });

    return this.#change({ imported: request.names, state: this.#kept }, () => request.names.forEach(name => this.states.set(name, this.#kept)));
  };

  override checkKey = ({ name }: { name: string }): Promise<Reply<KeyCheck>> => {
    this.checked.push(name);

    return Promise.resolve(this.checkReply);
  };

  get #kept(): 'stored' | 'session' {
    return this.#storage === 'strong' ? 'stored' : 'session';
  }

  #change<T>(value: T, apply: () => void): Promise<Reply<T>> {
    if (this.saveFault) {
      return Promise.resolve(this.saveFault);
    }

    apply();
    this.emit({ event: 'secretsChanged' });

    return Promise.resolve({ ok: true, value });
  }
}
