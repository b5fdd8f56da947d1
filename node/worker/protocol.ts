/** The jobs of a worker process, by name. Input and output are plain data. */
export type JobTable = Readonly<Record<string, (input: never) => unknown>>;

export type JobInput<Jobs extends JobTable, Name extends keyof Jobs> = Parameters<Jobs[Name]>[ 0 ];
export type JobOutput<Jobs extends JobTable, Name extends keyof Jobs> = ReturnType<Jobs[Name]>;

/**
 * The result of a job: its value, or why there is none. The codes are those of a run (`core/run`): the deadline passed, or
 * the process ended (out of memory, an abort of V8, a bug of ours).
 */
export type JobResult<T> = { ok: true; value: T } | { ok: false; code: 'run/evaluation-deadline' | 'run/worker-failed' };

/** To the worker. */
export type JobMessage<Input = unknown> = { name: string; input: Input };

/** From the worker: first that it is ready, then one result for each job. */
export type WorkerMessage<T = unknown> = { ready: true } | { ready: false; result: JobResult<T> };
