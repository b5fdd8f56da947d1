import { runWorker } from './run-worker';

/** The worker process of the main process, the command line and the playground. */
void runWorker(__filename, async () => (await import('./jobs')).WORKER_JOBS);
