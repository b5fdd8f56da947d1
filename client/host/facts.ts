import type { KnownModel } from '../../core/openai';
import type { SecretState } from '../../core/protocol';

/**
 * What the process behind the bridge has told this window: where secrets have their values, never which, and the
 * models that OpenAI listed when a key was checked. One for all modelers of a window and its lint rules, so that panel
 * and Problems panel know the same. Nothing is ever asked for from here.
 */
export class HostFacts {
  readonly #states = new Map<string, SecretState>();
  readonly #listeners = new Set<() => void>();
  #models: readonly KnownModel[] | null = null;

  /** Where a secret's value comes from; null while that is not known. */
  stateOf(name: string): SecretState | null {
    return this.#states.get(name) ?? null;
  }

  /** What OpenAI lists today; null while no key has been checked. */
  get models(): readonly KnownModel[] | null {
    return this.#models;
  }

  learnStates(states: Readonly<Record<string, SecretState>>): void {
    const news = Object.entries(states).filter(([ name, state ]) => this.#states.get(name) !== state);

    news.forEach(([ name, state ]) => this.#states.set(name, state));

    if (news.length) {
      this.#tell();
    }
  }

  learnModels(models: readonly KnownModel[]): void {
    this.#models = models;
    this.#tell();
  }

  /** Calls whenever something new is known; the returned function ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);

    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    this.#listeners.forEach(listener => listener());
  }
}
