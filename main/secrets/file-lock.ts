import { open, rm, stat } from 'node:fs/promises';

/** Between two attempts to get a lock that another process has. */
const PAUSE_MS = 20;

/** A lock is held for one read and one write of a small file. */
const PATIENCE_MS = 5000;

/** An older lock was left by a process that was killed. */
const STALE_MS = 10_000;

/** The result of work under a lock, or the code of what prevented it; `ELOCKED`: another process did not release it. */
export type Locked<T> = { ok: true; value: T } | { ok: false; cause: string };

/** Does work while no other process has the lock: a file that only one of them can create. */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<Locked<T>> {
  const cause = await acquire(lock, Date.now() + PATIENCE_MS);

  if (cause !== null) {
    return { ok: false, cause };
  }

  try {
    return { ok: true, value: await work() };
  } finally {
    await rm(lock, { force: true }).catch(() => undefined);
  }
}


// helpers //////////

async function acquire(lock: string, until: number): Promise<string | null> {
  for (;;) {
    const cause = await create(lock);

    if (cause !== 'EEXIST') {
      return cause;
    }

    if (await isStale(lock)) {
      await rm(lock, { force: true }).catch(() => undefined);
    } else if (Date.now() > until) {
      return 'ELOCKED';
    } else {
      await new Promise(resolve => {
        setTimeout(resolve, PAUSE_MS);
      });
    }
  }
}

async function create(lock: string): Promise<string | null> {
  try {
    await (await open(lock, 'wx', 0o600)).close();

    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > STALE_MS;
  } catch {

    // released in between
    return false;
  }
}
