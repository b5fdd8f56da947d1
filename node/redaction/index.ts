export { createRedactionWorker } from './response-redactor';
export type { RedactionWorker } from './response-redactor';
export { createThreadStarter } from './thread-starter';
