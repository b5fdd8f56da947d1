import './secrets.css';

export { ErrorText } from '../ui/ErrorText';
export { SecretField } from './components/SecretField';
export { omitLineProblem } from './field-line';
export { useSecrets } from './use-secrets';
export { secretsModule } from './module';
export type { PastedKeys } from './PastedKeys';
export { problemMessage } from './problem-message';
export type { Secrets } from './Secrets';
