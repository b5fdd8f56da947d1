export { createExtension } from './createExtension';
export type { MountSecretManager, SecretDialogOptions, SecretManagerStart } from './createExtension';
