export { CLI_TEXTS } from './cli';
export type { CliProblemCode } from './cli';
export { formatMessage } from './format';
export { SIMULATOR_TEXTS } from './simulator';
export type { SimulatorProblemCode } from './simulator';
