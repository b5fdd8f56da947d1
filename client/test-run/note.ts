import { secretsOfTask } from '../../core/connector';
import type { TaskModel } from '../../core/task';
import type { HostDescription } from '../../core/protocol';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

/** Explains before a task's first run what a run does; null until the destination of requests is known. */
export function noteOf(task: TaskModel, host: HostDescription | null): ClientMessage | null {
  if (!host) {
    return null;
  }

  if (host.simulated) {
    return message('asking/note-simulator');
  }

  const name = host.origin.replace(/^https?:\/\//, '');
  const [ key ] = secretsOfTask(task);

  if (key === undefined) {
    return message('asking/note-no-key', { host: name });
  }

  return message(task.operation === 'moderation' ? 'asking/note-moderation' : 'asking/note', { host: name, key });
}
