import { environmentVariableOf, MIN_REDACTED_LENGTH } from '../../core/connector';
import type { SecretEntry, SecretList, SecretState } from '../../core/protocol';
import type { CancelSignal, SecretSource } from '../../core/run';
import type { TaskModel } from '../../core/task';

import { DEFAULT_ORIGINS } from './store';
import type { SecretStore } from './secret-store';

/** What only the user can decide. `origin`: a secret would go to a new address; `content`: it would stand in what a task says. */
export type Question = {
  kind: 'origin' | 'content';
  name: string;
  origin: string;

  /** Null where no task is behind it: a key is checked. */
  task: string | null;

  /** Where the secret may go already. */
  origins: readonly string[];
};

/** Asks the user where no script of the window can answer. Cancelling answers no. */
export type Ask = (question: Question, cancel: CancelSignal) => Promise<boolean>;

/** Who wants secrets: decisions on content hold for a task and an origin, those on origins for the secret. */
export type Requester = {
  task: Pick<TaskModel, 'taskId' | 'taskName' | 'processId'> | null;
  cancel: CancelSignal;

  /** A dialog opens (`waiting`) or was answered (`decided`). */
  onAsking?: (state: 'waiting' | 'decided') => void;
};

/** All secrets of this machine: kept ones first, then those of the environment, and what the user decided on them. */
export interface SecretAccess {

  /** The secrets for one run. To be dropped with it: it remembers what it handed out. */
  forRun(requester: Requester): SecretSource;
  stateOf(name: string): Promise<SecretState>;
  list(): Promise<SecretList>;
}

export type SecretAccessOptions = {
  store: SecretStore;
  environment: Readonly<Record<string, string | undefined>>;
  ask: Ask;
};

export function createSecretAccess(options: SecretAccessOptions): SecretAccess {
  const decisions: Decisions = { environmentOrigins: new Map(), consents: new Set(), asking: Promise.resolve() };

  return {
    forRun: requester => new RunSecrets(options, decisions, requester),

    async stateOf(name) {
      const found = await options.store.find(name);

      return found?.state ?? (options.environment[ environmentVariableOf(name) ] === undefined ? 'missing' : 'environment');
    },

    async list() {
      const { entries, problem } = await options.store.list();
      const kept = new Set(entries.map(({ name }) => environmentVariableOf(name)));
      const others = environmentEntries(options.environment, decisions).filter(({ name }) => !kept.has(environmentVariableOf(name)));

      return { secrets: [ ...entries, ...others ], storage: options.store.strength(), problem };
    }
  };
}


// helpers //////////

/** What was decided while this process runs. Approvals of kept secrets are kept with them. */
type Decisions = {
  environmentOrigins: Map<string, string[]>;
  consents: Set<string>;

  /** One dialog at a time. */
  asking: Promise<unknown>;
};

type Available = { value: string; origins: readonly string[]; kept: boolean };

class RunSecrets implements SecretSource {
  private readonly handedOut: string[] = [];
  private readonly origins = new Map<string, Promise<boolean>>();

  constructor(
      private readonly options: SecretAccessOptions,
      private readonly decisions: Decisions,
      private readonly requester: Requester
  ) {}

  async get(name: string): Promise<string | undefined> {
    const available = await this.lookUp(name);

    if (available) {
      this.handedOut.push(available.value);
    }

    return available?.value;
  }

  async mayTravel(name: string, origin: string, place: Parameters<SecretSource[ 'mayTravel' ]>[ 2 ]): Promise<boolean> {
    return await this.mayGoTo(name, origin) && (place === 'credentials' || await this.mayBeSaid(name, origin));
  }

  /** One question per run, whatever the answer. */
  private mayGoTo(name: string, origin: string): Promise<boolean> {
    const key = keyOf(name, origin);
    const known = this.origins.get(key);

    if (known) {
      return known;
    }

    const answer = this.oneAtATime(() => this.decideOrigin(name, origin));

    this.origins.set(key, answer);

    return answer;
  }

  private async decideOrigin(name: string, origin: string): Promise<boolean> {
    const available = await this.lookUp(name);

    if (!available || available.origins.includes(origin)) {
      return available !== null;
    }

    // a value inside the host's name would be shown in the dialog and kept as an approval
    if (this.handedOut.some(value => value.length >= MIN_REDACTED_LENGTH && origin.includes(value.toLowerCase()))) {
      return false;
    }

    if (!await this.ask({ kind: 'origin', name, origin, origins: available.origins })) {
      return false;
    }

    return this.approve(name, [ ...available.origins, origin ], available.kept);
  }

  private async approve(name: string, origins: string[], kept: boolean): Promise<boolean> {
    if (!kept) {
      this.decisions.environmentOrigins.set(name, origins);

      return true;
    }

    // the user's answer counts for this run, also where it could not be kept
    await this.options.store.setOrigins(name, origins);

    return true;
  }

  private mayBeSaid(name: string, origin: string): Promise<boolean> {
    const { task } = this.requester;
    const key = keyOf(task?.processId ?? '', task?.taskId ?? '', name, origin);

    return this.oneAtATime(async () => {
      if (this.decisions.consents.has(key)) {
        return true;
      }

      const given = await this.ask({ kind: 'content', name, origin, origins: [] });

      if (given) {
        this.decisions.consents.add(key);
      }

      return given;
    });
  }

  private async ask(question: Omit<Question, 'task'>): Promise<boolean> {
    const { task, cancel, onAsking = () => undefined } = this.requester;

    if (cancel.cancelled) {
      return false;
    }

    onAsking('waiting');

    try {
      return await this.options.ask({ ...question, task: task && (task.taskName ?? task.taskId) }, cancel) && !cancel.cancelled;
    } finally {
      onAsking('decided');
    }
  }

  private oneAtATime(decide: () => Promise<boolean>): Promise<boolean> {
    const answer = this.decisions.asking.then(decide);

    this.decisions.asking = answer.catch(() => undefined);

    return answer;
  }

  private async lookUp(name: string): Promise<Available | null> {
    const found = await this.options.store.find(name);

    if (found) {
      return found.state === 'locked' ? null : { value: found.value, origins: found.origins, kept: true };
    }

    const value = this.options.environment[ environmentVariableOf(name) ];

    return value === undefined ? null : { value, origins: originsOf(name, this.decisions), kept: false };
  }
}

function originsOf(name: string, { environmentOrigins }: Decisions): readonly string[] {
  return environmentOrigins.get(name) ?? DEFAULT_ORIGINS;
}

/** The names that the environment's variables stand for, as far as their spelling tells. */
function environmentEntries(environment: SecretAccessOptions[ 'environment' ], decisions: Decisions): SecretEntry[] {
  const prefix = environmentVariableOf('');

  return Object.keys(environment)
    .filter(variable => variable.startsWith(prefix) && variable.length > prefix.length && environment[ variable ] !== undefined)
    .map(variable => variable.slice(prefix.length))
    .map(name => ({ name, state: 'environment', origins: [ ...originsOf(name, decisions) ] }));
}

function keyOf(...parts: string[]): string {
  return JSON.stringify(parts);
}
