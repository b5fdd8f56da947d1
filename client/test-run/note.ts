import { secretsOfTask } from '../../core/connector';
import type { TaskModel } from '../../core/task';
import type { HostDescription } from '../../core/protocol';
import { message } from '../messages';
import type { ClientMessage } from '../messages';

/** What a run does, for the first one of a task; null while nobody knows where requests go. */
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
