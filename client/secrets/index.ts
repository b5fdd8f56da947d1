import './secrets.css';

export { SecretField } from './components/SecretField';
export { environmentVariableOf } from './environment-variable';
export { useSecrets } from './hooks';
export { secretsModule } from './module';
export { FOCUS_TEST_RUN } from './Secrets';
export type { Secrets } from './Secrets';
