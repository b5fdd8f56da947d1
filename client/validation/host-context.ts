import { secretsOfTask } from '../../core/connector';
import type { TaskModel } from '../../core/task';
import type { ValidationContext } from '../../core/validation';
import type { HostFacts } from '../host';

/**
 * What the rules may know of this machine, in panel and Problems panel alike. Secrets are known once the host has told
 * of all that the task names; models once a key was checked: neither is asked for here.
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
