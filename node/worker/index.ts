export { createWorkerHost } from './host';
export type { WorkerHost, WorkerHostOptions } from './host';
export type { JobResult, JobTable } from './protocol';
