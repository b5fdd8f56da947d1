export { CLI_TEXTS } from './cli';
export type { CliProblemCode } from './cli';
export { formatMessage } from './format';
export { API_ERROR_TEXTS, FINISH_TEXTS, RETRY_TEXTS } from './openai';
export { SIMULATOR_TEXTS } from './simulator';
export type { SimulatorProblemCode } from './simulator';
