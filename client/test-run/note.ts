import { secretsOfTask } from '../../core/connector';
import type { TaskModel } from '../../core/task';
import type { HostDescription } from '../../core/protocol';

import { phrase } from './phrase';
import type { Phrase } from './phrase';

/** What a run does, for the first one of a task; null while nobody knows where requests go. */
export function noteOf(task: TaskModel, host: HostDescription | null): Phrase | null {
  if (!host) {
    return null;
  }

  if (host.simulated) {
    return phrase('asking/note-simulator');
  }

  const name = host.origin.replace(/^https?:\/\//, '');
  const [ key ] = secretsOfTask(task);

  if (key === undefined) {
    return phrase('asking/note-no-key', { host: name });
  }

  return phrase(task.operation === 'moderation' ? 'asking/note-moderation' : 'asking/note', { host: name, key });
}
