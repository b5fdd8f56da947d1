import type { JobInput, JobMessage, JobOutput, JobResult, JobTable, WorkerMessage } from './protocol';
import type { StartWorkerProcess, WorkerProcess } from './worker-process';

export type WorkerHostOptions = {

  /** Starts the process. */
  start: StartWorkerProcess;

  /** The time limit of one job, in milliseconds; starting the process does not count. */
  deadlineMs?: number;

  /** The time limit for starting the process, in milliseconds. */
  startMs?: number;
};

/** Runs jobs in a process of their own and kills it when one takes too long. */
export interface WorkerHost<Jobs extends JobTable> {

  /** Queues a job. Never rejects. */
  run<Name extends keyof Jobs & string>(name: Name, input: JobInput<Jobs, Name>): Promise<JobResult<JobOutput<Jobs, Name>>>;

  /** Starts the process ahead of its first job. */
  warmUp(): void;

  /** Ends the process. Waiting and later jobs fail. */
  dispose(): void;
}

const DEADLINE_MS = 2000;
const START_MS = 20_000;

type Result = JobResult<never>;
type Job = JobMessage & { settle: (result: Result) => void };

/** `process` is null while it is being started. */
type Worker = { process: WorkerProcess | null; ready: boolean };

const FAILED: Result = { ok: false, code: 'run/worker-failed' };
const EXPIRED: Result = { ok: false, code: 'run/evaluation-deadline' };

/**
 * A host with one warm process. Jobs run one at a time; one that passes the deadline ends with its process, and a new process
 * starts at once for the next. An idle process does not keep ours alive.
 */
export function createWorkerHost<Jobs extends JobTable>(options: WorkerHostOptions): WorkerHost<Jobs> {
  const host = new Host(options);

  return {
    run: (name, input) => new Promise(resolve => host.add({ name, input, settle: resolve })),
    warmUp: () => host.warmUp(),
    dispose: () => host.dispose()
  };
}


// helpers //////////

class Host {
  private readonly queue: Job[] = [];
  private worker: Worker | null = null;
  private current: Job | null = null;
  private timer: NodeJS.Timeout | undefined;
  private disposed = false;

  constructor(private readonly options: WorkerHostOptions) {}

  add(job: Job): void {
    if (this.disposed) {
      job.settle(FAILED);

      return;
    }

    this.queue.push(job);
    this.next();
  }

  warmUp(): void {
    this.ensureWorker();
  }

  dispose(): void {
    const { worker } = this;

    this.disposed = true;
    this.worker = null;
    clearTimeout(this.timer);
    this.settle(FAILED);
    this.queue.splice(0).forEach(job => job.settle(FAILED));
    worker?.process?.kill();
  }

  private ensureWorker(): Worker {
    if (this.worker) {
      return this.worker;
    }

    const worker: Worker = { process: null, ready: false };

    this.worker = worker;

    worker.process = this.options.start({
      onMessage: message => this.receive(worker, message as WorkerMessage<never>),
      onExit: () => this.lose(worker, FAILED)
    });

    worker.process.keepAlive(false);

    return worker;
  }

  /** Starts the next job as soon as worker and host are free for it. */
  private next(): void {
    if (this.current || this.queue.length === 0) {
      return;
    }

    const worker = this.ensureWorker();

    // our process waits for jobs, not for an idle worker
    worker.process?.keepAlive(true);

    if (!worker.ready) {
      this.timer ??= setTimeout(() => this.lose(worker, FAILED), this.options.startMs ?? START_MS);

      return;
    }

    const job = this.queue.shift();

    if (job) {
      this.begin(worker, job);
    }
  }

  private begin(worker: Worker, job: Job): void {
    this.current = job;
    this.timer = setTimeout(() => this.lose(worker, EXPIRED), this.options.deadlineMs ?? DEADLINE_MS);

    try {
      worker.process?.send({ name: job.name, input: job.input } satisfies JobMessage);
    } catch {

      // the input cannot be copied; the worker is not affected
      this.finish(worker, FAILED);
    }
  }

  private receive(worker: Worker, message: WorkerMessage<never>): void {
    if (worker !== this.worker) {
      return;
    }

    if (message.ready) {
      worker.ready = true;
      this.stopTimer();
      this.next();
    } else {
      this.finish(worker, message.result);
    }
  }

  private finish(worker: Worker, result: Result): void {
    this.stopTimer();
    worker.process?.keepAlive(false);
    this.settle(result);
    this.next();
  }

  /** The process has ended or is given up: its job fails, or the first job that waited for the start. */
  private lose(worker: Worker, result: Result): void {
    if (worker !== this.worker) {
      return;
    }

    this.worker = null;
    this.stopTimer();
    this.current ??= worker.ready ? null : this.queue.shift() ?? null;
    worker.process?.kill();
    this.settle(result);

    // one that has never started would not start now either
    if (worker.ready) {
      this.ensureWorker();
    }

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
