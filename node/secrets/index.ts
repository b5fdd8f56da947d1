export { environmentSecrets } from './environment';
export { fileSecrets, parseSecrets } from './file';
export { createSecretSource } from './source';
export type { OriginPolicy } from './source';
