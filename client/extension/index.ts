export { createExtension } from './createExtension';
export type { MountSecretManager, SecretManagerOptions, SecretManagerStart } from './createExtension';
