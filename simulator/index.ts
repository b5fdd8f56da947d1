export { SIMULATOR_TEXTS } from './messages';
export type { SimulatorProblemCode } from './messages';
export { readScript } from './scenario-file';
export type { Script, ScriptStep } from './scenario-file';
export { SCENARIOS } from './scenarios';
export { createSimulator } from './server';
export type { Simulator, SimulatorOptions } from './server';
export type { Incoming } from './respond';
