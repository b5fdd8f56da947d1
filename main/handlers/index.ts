export { createHandlers } from './create-handlers';
export type { Handlers, HandlersOptions } from './create-handlers';
export { createJobs } from './create-jobs';
export type { JobsOptions, JobsSettings } from './create-jobs';
export type { Jobs } from './jobs';
export { NO_STORAGE } from './storage-handlers';
export type { StorageHandlers } from './storage-handlers';
export { createRateGuard } from './rate-guard';
export type { RateGuard } from './rate-guard';
