import type { StorageStrength } from '../../core/protocol';

/** The file of secrets. Failures are values: `cause` is the system's code, never a text of the file. */
export interface SecretFile {

  /** The whole text; null where there is no file yet. */
  read(): Promise<{ ok: true; text: string | null } | { ok: false; cause: string }>;

  /** Replaces the text as a whole or not at all. */
  write(text: string): Promise<{ ok: true } | { ok: false; cause: string }>;

  /** Does work while no other process changes the file. */
  exclusive<T>(work: () => Promise<T>): Promise<{ ok: true; value: T } | { ok: false; cause: string }>;
}

/** The operating system's encryption for this user. Never throws. */
export interface Vault {

  /** `session`: nothing here protects a file, so none may be written. */
  strength(): StorageStrength;

  /** Base64 of the sealed text; null where the system refuses. */
  seal(text: string): string | null;

  /** The text; null where the system does not open it (another user, a keyring that is closed or gone, damage). */
  open(sealed: string): string | null;
}
