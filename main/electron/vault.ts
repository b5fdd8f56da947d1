import type { Vault } from '../secrets';

import type { SafeStorage } from './api';

/** Back ends of Linux that protect nothing: a fixed key, or none chosen yet. */
const WEAK_BACKENDS = [ 'basic_text', 'unknown' ];

/** The operating system's encryption for this user. Whatever it throws means that it does not work now. */
export function createVault(safeStorage: SafeStorage, platform: NodeJS.Platform): Vault {
  return {
    strength: () => attempt(() => isStrong(safeStorage, platform)) ? 'strong' : 'session',
    seal: text => attempt(() => safeStorage.encryptString(text).toString('base64')),
    open: sealed => attempt(() => safeStorage.decryptString(Buffer.from(sealed, 'base64')))
  };
}


// helpers //////////

function isStrong(safeStorage: SafeStorage, platform: NodeJS.Platform): boolean {
  return safeStorage.isEncryptionAvailable()
    && (platform !== 'linux' || !WEAK_BACKENDS.includes(safeStorage.getSelectedStorageBackend?.() ?? 'unknown'));
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
