import './secrets.css';

export { ErrorText } from '../ui/ErrorText';
export { SecretField } from './components/SecretField';
export { besidesLine } from './field-line';
export { useSecrets } from './hooks';
export { secretsModule } from './module';
export type { PastedKeys } from './PastedKeys';
export { problemPhrase } from './problem-phrase';
export type { Secrets } from './Secrets';
