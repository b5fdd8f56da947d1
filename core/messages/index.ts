export { CLI_TEXTS } from './cli';
export type { CliProblemCode } from './cli';
export { formatMessage } from './format';
