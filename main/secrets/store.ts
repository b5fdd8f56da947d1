import { MAX_SECRET_LENGTH, OPENAI_ORIGIN } from '../../core/connector';
import type { SecretsProblemCode } from '../../core/messages';
import type { StorageStrength } from '../../core/protocol';
import type { Result } from '../../core/result';

import { parseFile, serializeFile } from './file-format';
import type { SealedEntry, SecretContent } from './file-format';
import type { SecretFile, Vault } from './ports';
import { createSealer } from './sealer';
import type { Sealer } from './sealer';
import type { Found, Kept, SecretsProblem, SecretStore } from './secret-store';

/** Where a new secret may go. */
export const DEFAULT_ORIGINS: readonly string[] = [ OPENAI_ORIGIN ];

/** A store over a file and the operating system's encryption. */
export function createSecretStore({ file, vault }: { file: SecretFile; vault: Vault }): SecretStore {
  return new Store(file, vault);
}


// helpers //////////

type Session = Map<string, SecretContent>;
type FileResult = Result<SealedEntry[], SecretsProblem>;

class Store implements SecretStore {
  private readonly session: Session = new Map();
  private readonly sealer: Sealer;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: SecretFile, private readonly vault: Vault) {
    this.sealer = createSealer(vault);
  }

  strength(): StorageStrength {
    return this.vault.strength();
  }

  async find(name: string): Promise<Found | null> {
    const read = await this.enqueue(() => this.read());
    const entry = read.ok ? read.value.find(each => each.name === name) : undefined;
    const content = entry && this.sealer.open(entry);
    const kept = this.session.get(name);

    if (content) {
      return { state: 'stored', value: content.value, origins: content.origins };
    }

    if (kept) {
      return { state: 'session', value: kept.value, origins: kept.origins };
    }

    return entry ? { state: 'locked' } : null;
  }

  async list(): ReturnType<SecretStore[ 'list' ]> {
    const read = await this.enqueue(() => this.read());
    const stored = read.ok ? read.value.map(entry => this.sealer.describe(entry)) : [];
    const opened = new Set(stored.filter(({ state }) => state === 'stored').map(({ name }) => name));
    const session = [ ...this.session.values() ]
      .filter(({ name }) => !opened.has(name))
      .map(({ name, origins }) => ({ name, state: 'session' as const, origins }));

    return {
      entries: [ ...stored.filter(({ name }) => opened.has(name) || !this.session.has(name)), ...session ],
      problem: read.ok ? null : read.problems[ 0 ] ?? null
    };
  }

  save(secrets: ReadonlyMap<string, string>): Promise<Result<Kept, SecretsProblem>> {
    const tooLong = [ ...secrets ].find(([ , value ]) => value.length > MAX_SECRET_LENGTH);

    if (tooLong) {
      return Promise.resolve(failed('secrets/too-long', { name: tooLong[ 0 ], limit: MAX_SECRET_LENGTH.toLocaleString('en') }));
    }

    return this.update(entries => {
      const contents = [ ...secrets ].map(([ name, value ]) => ({ name, value, origins: this.originsOf(entries, name) }));

      if (this.vault.strength() === 'session') {
        contents.forEach(content => this.session.set(content.name, content));

        return { ok: true, value: 'session' };
      }

      return this.write(replaceAll(entries, contents.map(content => this.sealer.seal(content))), 'stored', () => this.forget(secrets.keys()));
    });
  }

  rename(name: string, newName: string): Promise<Result<true, SecretsProblem>> {
    return this.change(name, (entries, content, kept) => {
      if (name !== newName && (entries.some(entry => entry.name === newName) || this.session.has(newName))) {
        return failed('secrets/exists', { name: newName });
      }

      const renamed = { ...content, name: newName };

      if (kept === 'session') {
        this.session.delete(name);
        this.session.set(newName, renamed);

        return { ok: true, value: true };
      }

      const sealed = this.sealer.seal(renamed);

      return this.write(entries.map(entry => entry.name === name ? sealed : entry), true);
    });
  }

  remove(name: string): Promise<Result<boolean, SecretsProblem>> {
    return this.update(entries => {
      const rest = entries.filter(entry => entry.name !== name);

      if (rest.length === entries.length) {
        return { ok: true, value: this.session.delete(name) };
      }

      return this.write(rest, true, () => this.forget([ name ]));
    });
  }

  setOrigins(name: string, origins: string[]): Promise<Result<string[], SecretsProblem>> {
    return this.change(name, (entries, content, kept) => {
      const changed = { ...content, origins };

      if (kept === 'session') {
        this.session.set(name, changed);

        return { ok: true, value: origins };
      }

      const sealed = this.sealer.seal(changed);

      return this.write(entries.map(entry => entry.name === name ? sealed : entry), origins);
    });
  }

  /** Changes a secret that can be opened; `kept` says where it is. */
  private change<T>(
      name: string,
      apply: (entries: SealedEntry[], content: SecretContent, kept: Kept) => Result<T, SecretsProblem> | Promise<Result<T, SecretsProblem>>
  ): Promise<Result<T, SecretsProblem>> {
    return this.update(entries => {
      const entry = entries.find(each => each.name === name);
      const stored = entry && this.sealer.open(entry);
      const content = stored ?? this.session.get(name);

      if (!content) {
        return failed(entry ? 'secrets/locked' : 'secrets/unknown', { name });
      }

      return apply(entries, content, stored ? 'stored' : 'session');
    });
  }

  /** One change at a time, and none over a file that cannot be read. */
  private update<T>(apply: (entries: SealedEntry[]) => Result<T, SecretsProblem> | Promise<Result<T, SecretsProblem>>): Promise<Result<T, SecretsProblem>> {
    const readAndApply = async (): Promise<Result<T, SecretsProblem>> => {
      const read = await this.read();

      return read.ok ? apply(read.value) : read;
    };

    return this.enqueue(async () => {

      // without safe storage nothing is written, so there is nothing that two processes could lose
      const done = this.vault.strength() === 'session' ? { ok: true as const, value: await readAndApply() } : await this.file.exclusive(readAndApply);

      return done.ok ? done.value : failed('secrets/unwritable', { cause: done.cause });
    });
  }

  private async read(): Promise<FileResult> {
    const read = await this.file.read();

    if (!read.ok) {
      return failed('secrets/unreadable', { cause: read.cause });
    }

    const entries = read.text === null ? [] : parseFile(read.text);

    return entries ? { ok: true, value: entries } : failed('secrets/damaged');
  }

  /** Writes unless one of the entries could not be sealed: then the file stays as it was. */
  private async write<T>(entries: (SealedEntry | null)[], value: T, then = (): void => undefined): Promise<Result<T, SecretsProblem>> {
    const sealed = entries.filter(entry => entry !== null);

    if (sealed.length < entries.length) {
      return failed('secrets/not-sealed');
    }

    const written = await this.file.write(serializeFile(sealed));

    if (!written.ok) {
      return failed('secrets/unwritable', { cause: written.cause });
    }

    then();

    return { ok: true, value };
  }

  private originsOf(entries: SealedEntry[], name: string): string[] {
    const entry = entries.find(each => each.name === name);

    return (entry && this.sealer.open(entry) || this.session.get(name))?.origins ?? [ ...DEFAULT_ORIGINS ];
  }

  private forget(names: Iterable<string>): void {
    [ ...names ].forEach(name => this.session.delete(name));
  }

  /** All names are in one file, so one queue keeps the writes of each apart. */
  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(work);

    this.queue = next.catch(() => undefined);

    return next;
  }
}

function replaceAll(entries: SealedEntry[], changed: (SealedEntry | null)[]): (SealedEntry | null)[] {
  const names = new Set(changed.map(entry => entry?.name));

  return [ ...entries.filter(entry => !names.has(entry.name)), ...changed ];
}

function failed(code: SecretsProblemCode, values?: Record<string, string>): { ok: false; problems: SecretsProblem[] } {
  return { ok: false, problems: [ values ? { code, values } : { code } ] };
}
