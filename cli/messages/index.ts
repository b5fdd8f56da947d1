export { CLI_LINE_TEXTS, CLI_STEP_TEXTS, CLI_TEXTS, RUN_HEADINGS } from './texts';
export type { CliCode, CliLineCode } from './texts';
