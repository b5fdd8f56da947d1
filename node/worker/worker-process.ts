import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What a host hears from a worker process. After `onExit` nothing follows. */
export type WorkerProcessListeners = {
  onMessage: (message: unknown) => void;
  onExit: () => void;
};

/** A process of its own that evaluates what users wrote: its death is a value, not the end of our process. */
export interface WorkerProcess {

  /** Sends a copy of a message. Throws where it cannot be copied. */
  send(message: unknown): void;

  /** Ends the process at once, whatever it is doing. */
  kill(): void;

  /** Whether our own process waits for this one before it ends. */
  keepAlive(wanted: boolean): void;
}

/** Starts a worker process: Node's child process, or Electron's utility process. */
export type StartWorkerProcess = (listeners: WorkerProcessListeners) => WorkerProcess;

/**
 * Starts `file` as a child process of Node. It gets no environment (what it evaluates is untrusted) and no output: V8 prints
 * a report when it aborts.
 */
export function createChildProcessStarter(file: string, workerArguments: readonly string[] = []): StartWorkerProcess {
  return ({ onMessage, onExit }) => {
    const child = fork(file, workerArguments, { env: workerEnvironment(), execArgv: [], serialization: 'advanced', stdio: [ 'ignore', 'ignore', 'ignore', 'ipc' ] });
    let exited = false;

    const exit = () => {
      if (!exited) {
        exited = true;
        onExit();
      }
    };

    child.on('message', onMessage);
    child.on('error', exit);
    child.on('exit', exit);

    return {
      send: message => void child.send(message as object, () => undefined),
      kill: () => void child.kill('SIGKILL'),
      keepAlive: wanted => keepAlive(child, wanted)
    };
  };
}

/** The environment of a worker process: nothing but the system folder, which Windows needs to start any process. */
export function workerEnvironment(): NodeJS.ProcessEnv {
  return process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {};
}


// helpers //////////

function keepAlive(child: ChildProcess, wanted: boolean): void {
  if (wanted) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
