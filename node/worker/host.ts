import { Worker } from 'node:worker_threads';

import type { JobInput, JobMessage, JobOutput, JobResult, JobTable, ThreadMessage } from './protocol';

export type WorkerHostOptions = {

  /** The thread's entry: the built `worker.js`. */
  file: string | URL;

  /** What one job may take, in milliseconds; starting the thread does not count. */
  deadlineMs?: number;

  /** What starting the thread may take, in milliseconds. */
  startMs?: number;

  /** What the thread may keep, in megabytes. */
  maxHeapMb?: number;
};

/** Runs jobs in a thread of their own and ends it when one takes too long. */
export interface WorkerHost<Jobs extends JobTable> {

  /** Queues a job. Never rejects. */
  run<Name extends keyof Jobs & string>(name: Name, input: JobInput<Jobs, Name>): Promise<JobResult<JobOutput<Jobs, Name>>>;

  /** Starts the thread ahead of its first job. */
  warmUp(): void;

  /** Ends the thread; jobs that wait are answered as failed, later ones too. */
  dispose(): Promise<void>;
}

const DEADLINE_MS = 2000;
const START_MS = 20_000;

/** Plenty for a diagram's data; an expression that builds more ends its thread, not the process. */
const MAX_HEAP_MB = 512;

type Result = JobResult<never>;
type Job = JobMessage & { settle: (result: Result) => void };
type Thread = { worker: Worker; ready: boolean };

/**
 * A host with one warm thread. Jobs run one at a time; one that passes the deadline ends with its thread, and the next
 * gets a new one. An idle thread does not keep the process alive.
 */
export function createWorkerHost<Jobs extends JobTable>(options: WorkerHostOptions): WorkerHost<Jobs> {
  const host = new Host(options);

  return {
    run: (name, input) => new Promise(resolve => host.add({ name, input, settle: resolve })),
    warmUp: () => host.start(),
    dispose: () => host.dispose()
  };
}


// helpers //////////

class Host {
  private readonly queue: Job[] = [];
  private thread: Thread | null = null;
  private current: Job | null = null;
  private timer: NodeJS.Timeout | undefined;
  private disposed = false;

  constructor(private readonly options: WorkerHostOptions) {}

  add(job: Job): void {
    if (this.disposed) {
      job.settle(failed());

      return;
    }

    this.queue.push(job);
    this.next();
  }

  /** The thread, started where there is none. */
  start(): Thread {
    if (this.thread) {
      return this.thread;
    }

    // no environment: what is evaluated there is not ours, and secrets may stand in variables
    const worker = new Worker(this.options.file, { env: {}, resourceLimits: { maxOldGenerationSizeMb: this.options.maxHeapMb ?? MAX_HEAP_MB } });
    const thread: Thread = { worker, ready: false };

    worker.on('message', (message: ThreadMessage<never>) => this.receive(thread, message));
    worker.on('messageerror', () => this.lose(thread, failed()));
    worker.on('error', () => this.lose(thread, failed()));
    worker.on('exit', () => this.lose(thread, failed()));
    worker.unref();
    this.thread = thread;

    return thread;
  }

  async dispose(): Promise<void> {
    const { thread } = this;

    this.disposed = true;
    this.thread = null;
    clearTimeout(this.timer);
    this.settle(failed());
    this.queue.splice(0).forEach(job => job.settle(failed()));
    await thread?.worker.terminate();
  }

  /** Takes the next job as soon as thread and host are free for it. */
  private next(): void {
    if (this.current || this.queue.length === 0) {
      return;
    }

    const thread = this.start();

    // the process waits for jobs, not for an idle thread
    thread.worker.ref();

    if (!thread.ready) {
      this.timer ??= setTimeout(() => this.lose(thread, failed()), this.options.startMs ?? START_MS);

      return;
    }

    const job = this.queue.shift();

    if (job) {
      this.begin(thread, job);
    }
  }

  private begin(thread: Thread, job: Job): void {
    this.current = job;
    this.timer = setTimeout(() => this.lose(thread, { ok: false, code: 'run/evaluation-deadline' }), this.options.deadlineMs ?? DEADLINE_MS);

    try {
      thread.worker.postMessage({ name: job.name, input: job.input } satisfies JobMessage);
    } catch {

      // what cannot be cloned cannot be a job's input: the thread is as good as before
      this.finish(thread, failed());
    }
  }

  private receive(thread: Thread, message: ThreadMessage<never>): void {
    if (thread !== this.thread) {
      return;
    }

    if (message.ready) {
      thread.ready = true;
      this.stopTimer();
      this.next();
    } else {
      this.finish(thread, message.result);
    }
  }

  private finish(thread: Thread, result: Result): void {
    this.stopTimer();
    thread.worker.unref();
    this.settle(result);
    this.next();
  }

  /** The thread is gone or given up: its job ends, or the first that waited for it to start. */
  private lose(thread: Thread, result: Result): void {
    if (thread !== this.thread) {
      return;
    }

    this.thread = null;
    this.stopTimer();
    this.current ??= thread.ready ? null : this.queue.shift() ?? null;
    void thread.worker.terminate();
    this.settle(result);
    this.next();
  }

  private settle(result: Result): void {
    const job = this.current;

    this.current = null;
    job?.settle(result);
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

function failed(): Result {
  return { ok: false, code: 'run/worker-failed' };
}
