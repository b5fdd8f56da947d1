import { WORKER_JOBS } from './jobs';
import { serveJobs } from './thread';

/** The worker thread of the main process, the command line and the playground. */
serveJobs(WORKER_JOBS);
