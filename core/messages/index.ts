export { CLI_LINE_TEXTS, CLI_TEXTS } from './cli';
export type { CliLineProblemCode, CliProblemCode } from './cli';
export { formatMessage } from './format';
export { API_ERROR_TEXTS, FINISH_TEXTS, RETRY_TEXTS } from './openai';
export { RUN_TEXTS } from './run';
export { SECRETS_TEXTS } from './secrets';
export type { SecretsProblemCode } from './secrets';
export { SIMULATOR_TEXTS } from './simulator';
export type { SimulatorProblemCode } from './simulator';
