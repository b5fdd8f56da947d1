import type { KnownModel } from '../../core/openai';
import type { SecretState } from '../../core/protocol';

/**
 * Facts that the main process has reported to this window: where secrets have their values (never the values) and the
 * models that OpenAI listed when a key was checked. All modelers and lint rules of a window share them, so that the
 * properties panel and the Problems panel agree. This class itself requests nothing.
 */
export class HostFacts {
  readonly #states = new Map<string, SecretState>();
  readonly #listeners = new Set<() => void>();
  #models: readonly KnownModel[] | null = null;

  /** Returns where a secret's value comes from; null while that is not known. */
  stateOf(name: string): SecretState | null {
    return this.#states.get(name) ?? null;
  }

  /** The models that OpenAI lists today; null until a key has been checked. */
  get models(): readonly KnownModel[] | null {
    return this.#models;
  }

  learnStates(states: Readonly<Record<string, SecretState>>): void {
    const changes = Object.entries(states).filter(([ name, state ]) => this.#states.get(name) !== state);

    changes.forEach(([ name, state ]) => this.#states.set(name, state));

    if (changes.length) {
      this.#notify();
    }
  }

  learnModels(models: readonly KnownModel[]): void {
    this.#models = models;
    this.#notify();
  }

  /** Calls the listener after each change; the returned function unsubscribes it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);

    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    this.#listeners.forEach(listener => listener());
  }
}
