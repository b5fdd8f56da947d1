export { createRedactor, MASK } from './redactor';
export type { Redactor } from './redactor';
