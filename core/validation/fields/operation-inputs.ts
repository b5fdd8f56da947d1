import { inputSource } from '../../task';
import type { TaskModel } from '../../task';
import { FIELDS, HIDDEN_VALUES } from '../../template';
import type { Binding, Condition, Operation } from '../../template';

/** Variables that a body of the operation reads. */
const READ_BY: Record<Operation, RegExp> = {
  chat: /\binternal_(?:messages|model|prompt)\b/,
  moderation: /\binternal_textToAnalyze\b/
};

const ROWS: readonly { binding: Binding; condition?: Condition }[] = [ ...FIELDS, ...HIDDEN_VALUES ];

/** `url` and `body` exist in both operations, each with its own text. */
const SHARED = [ 'url', 'body' ];

/** The inputs that exist only in the other operation. */
const FOREIGN: Record<Operation, ReadonlySet<string>> = { chat: foreignTo('chat'), moderation: foreignTo('moderation') };

/** The inputs left over from the other operation, including `body` if its text belongs to that operation. */
export function leftOverInputs(task: TaskModel): string[] {
  const { operation } = task;

  if (operation === null) {
    return [];
  }

  return task.inputs.flatMap(({ target }) => target !== null && FOREIGN[ operation ].has(target) ? target : [])
    .concat(foreignBody(task, operation));
}

/** The text of a hidden input for the task's operation. */
export function hiddenInput(target: string, operation: Operation, version: number): string | null {
  const value = HIDDEN_VALUES.find(({ binding, condition }) => binding.kind === 'input' && binding.target === target
    && (condition === undefined || condition.operation === operation));

  return value?.fixed(version) ?? null;
}


// helpers //////////

function foreignTo(operation: Operation): ReadonlySet<string> {
  return new Set(ROWS.flatMap(({ binding, condition }) =>
    binding.kind === 'input' && condition && condition.operation !== operation && !SHARED.includes(binding.target) ? binding.target : []));
}

function foreignBody(task: TaskModel, operation: Operation): string[] {
  const body = inputSource(task, 'body') ?? '';
  const other: Operation = operation === 'chat' ? 'moderation' : 'chat';

  return READ_BY[ other ].test(body) && !READ_BY[ operation ].test(body) ? [ 'body' ] : [];
}
