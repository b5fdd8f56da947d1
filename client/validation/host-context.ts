import { secretsOfTask } from '../../core/connector';
import type { TaskModel } from '../../core/task';
import type { ValidationContext } from '../../core/validation';
import type { HostFacts } from '../host';

/**
 * The facts about this machine that the rules can use, the same for the properties panel and the Problems panel.
 * Secrets are known once the host has reported all of the task's secrets, models once a key was checked. Neither is
 * requested here.
 */
export function hostContext(task: TaskModel, facts: HostFacts): Pick<ValidationContext, 'knownSecrets' | 'knownModels'> {
  const states = secretsOfTask(task).map(name => ({ name, state: facts.stateOf(name) }));

  return {
    ...states.every(({ state }) => state !== null)
      ? { knownSecrets: states.filter(({ state }) => state !== 'missing').map(({ name }) => name) }
      : {},
    ...facts.models ? { knownModels: facts.models } : {}
  };
}
