/** The jobs that a worker thread does, by name. Input and answer are plain data. */
export type JobTable = Readonly<Record<string, (input: never) => unknown>>;

export type JobInput<Jobs extends JobTable, Name extends keyof Jobs> = Parameters<Jobs[Name]>[ 0 ];
export type JobOutput<Jobs extends JobTable, Name extends keyof Jobs> = ReturnType<Jobs[Name]>;

/**
 * What becomes of a job: its answer, or why there is none. The codes are those of a run (`core/run`): the deadline ended
 * it, or the thread broke (out of memory, a fault of ours).
 */
export type JobResult<T> = { ok: true; value: T } | { ok: false; code: 'run/evaluation-deadline' | 'run/worker-failed' };

/** To the thread. */
export type JobMessage<Input = unknown> = { name: string; input: Input };

/** From the thread: that it is ready for its first job, then one result for each. */
export type ThreadMessage<T = unknown> = { ready: true } | { ready: false; result: JobResult<T> };
