import type { SecretsProblemCode } from '../../core/messages';
import type { SecretEntry, SecretState, StorageStrength } from '../../core/protocol';
import type { Problem, Result } from '../../core/result';

export type SecretsProblem = Problem<SecretsProblemCode>;
export type Kept = Extract<SecretState, 'stored' | 'session'>;

/** What is known of a secret kept here. `locked`: stored, but not to be opened now. */
export type Found = { state: Kept; value: string; origins: string[] } | { state: 'locked' };

/** Keeps secrets for one user. Writes happen one after the other, each of them whole or not at all. */
export interface SecretStore {
  strength(): StorageStrength;
  find(name: string): Promise<Found | null>;

  /** What is kept here, by name; the problem says why nothing of the file is in it. */
  list(): Promise<{ entries: (SecretEntry & { state: Kept | 'locked' })[]; problem: SecretsProblem | null }>;

  /** Creates or replaces; a replaced secret keeps its origins. All of them or none. */
  save(secrets: ReadonlyMap<string, string>): Promise<Result<Kept, SecretsProblem>>;
  rename(name: string, newName: string): Promise<Result<true, SecretsProblem>>;

  /** False where there was none. */
  remove(name: string): Promise<Result<boolean, SecretsProblem>>;

  /** Replaces the origins that a secret may go to. */
  setOrigins(name: string, origins: string[]): Promise<Result<string[], SecretsProblem>>;
}
