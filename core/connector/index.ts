export { environmentSecretName, environmentSecretNames } from './secret-environment';
export type { EnvironmentOptions } from './secret-environment';
export { secretFilter } from './secret-filter';
export type { SecretFilterMode } from './secret-filter';
export { escapeJson, findSecrets, hasSecrets, replaceSecrets } from './secrets';
export type { SecretLookup } from './secrets';
