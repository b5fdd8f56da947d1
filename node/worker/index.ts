export { createWorkerEvaluator } from './evaluator';
export type { WorkerEvaluator } from './evaluator';
export { createWorkerHost } from './host';
export type { WorkerHost, WorkerHostOptions } from './host';
export type { EvaluateInput } from './jobs';
export type { JobResult, JobTable } from './protocol';
export { createChildProcessStarter, workerEnvironment } from './worker-process';
export type { StartWorkerProcess, WorkerProcess, WorkerProcessListeners } from './worker-process';
