export { createAtomicFile } from './atomic-file';
export type { FileSystem } from './atomic-file';
export type { SecretFile, Vault } from './ports';
export { DEFAULT_ORIGINS, createSecretStore } from './store';
export type { Found, Kept, SecretStore, SecretsProblem } from './store';
