export { MIN_REDACTED_LENGTH } from './pieces';
export { redactResponse } from './redact-response';
export { createRedactor, MASK, MAX_SECRET_LENGTH } from './redactor';
export type { Redactor } from './redactor';
