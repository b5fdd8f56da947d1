import '../secrets.css';
import './manager.css';

export { mountSecretManager } from './mountSecretManager';
export type { SecretManagerOptions } from './mountSecretManager';
