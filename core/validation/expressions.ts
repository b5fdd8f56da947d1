import { nodesOf, parseTree } from '../feel';
import type { Expression, FeelPlace, FeelProblem, ParsedTree } from '../feel';
import type { TaskModel } from '../model';

import type { FieldText } from './facts';
import { outputField } from './field-text';
import { isFeel } from './is-feel';
import { lazy } from './lazy';
import { branchesOf } from './result';
import { analyse } from './shapes/infer';
import type { Analysis, Scope } from './shapes/infer';
import { contextOf } from './shapes/shape';
import type { ContextShape, Shape } from './shapes/shape';
import { ERROR_SHAPE, JOB_SHAPE, responseShape } from './shapes/response';

/** A field's FEEL. Offsets of the tree and the problem are those of the field's text. */
export type FeelText = FieldText & {
  place: FeelPlace;
  tree: Expression | null;
  problem: FeelProblem | null;

  /** The expression and all that it consists of; none where it does not parse. */
  nodes: () => readonly Expression[];
  analysis: () => Analysis | null;
};

const HEADER_PLACES: Record<string, FeelPlace> = { resultExpression: 'result', errorExpression: 'error' };

/** All FEEL of a task that people write, parsed. */
export function readExpressions(task: TaskModel, texts: readonly FieldText[]): FeelText[] {
  const outputs = new Set(task.outputs.map(({ target }) => outputField(target)));
  const read: FeelText[] = [];

  for (const field of texts) {
    const place = placeOf(field, outputs);

    if (place !== null) {
      read.push(readExpression(field, place, () => scopeAt(place, task, read)));
    }
  }

  return read;
}

/**
 * The variables that result variable and result expression write, as far as they are known; null where there are
 * neither, so that the error expression sees the response itself (connector runtime notes, section 5).
 */
export function outputShape(task: TaskModel, expressions: readonly FeelText[]): ContextShape | null {
  const variable = task.headers.findLast(({ key }) => key === 'resultVariable')?.value?.trim() ?? '';
  const expression = expressions.find(({ place }) => place === 'result');
  const result: Shape | undefined = expression && resultShape(expression);
  const named = variable === '' ? {} : { [ variable ]: responseShape(task.operation) };

  if (variable === '' && (!expression || result?.kind === 'null')) {
    return null;
  }

  if (!result) {
    return contextOf(named);
  }

  const isOpen = result.kind !== 'context' || variable === '' && mayBeEmpty(expression?.tree);

  return { kind: 'context', keys: { ...named, ...result.kind === 'context' ? result.keys : {} }, open: isOpen || result.open };
}


// helpers //////////

function placeOf({ field, text }: FieldText, outputs: ReadonlySet<string>): FeelPlace | null {
  const header = HEADER_PLACES[ field ];

  if (header) {
    return text.trim() === '' ? null : header;
  }

  if (!isFeel(text)) {
    return null;
  }

  return field === 'retryBackoff' || field === 'jobTimeout' || field === 'resultVariable' ? null : outputs.has(field) ? 'output' : 'input';
}

function readExpression(field: FieldText, place: FeelPlace, scope: () => Scope | null): FeelText {
  const parsed = parse(field.text);
  const tree = parsed.ok ? parsed.tree : null;

  return {
    ...field,
    place,
    tree,
    problem: parsed.ok ? null : parsed.problem,
    nodes: lazy(() => tree ? nodesOf(tree) : []),
    analysis: lazy(() => tree && analyse(tree, scope(), place === 'output' || undefined))
  };
}

/**
 * Trees of the texts read last. A keystroke changes one field, and the tasks of a diagram have many expressions in
 * common: the others need not be parsed again.
 */
const PARSED = new Map<string, ParsedTree>();
const MAX_PARSED = 200;
const MAX_KEPT_LENGTH = 50_000;

function parse(text: string): ParsedTree {
  const known = PARSED.get(text);

  if (known) {
    return known;
  }

  const parsed = parseTree(text);

  if (PARSED.size === MAX_PARSED) {
    PARSED.clear();
  }

  if (text.length <= MAX_KEPT_LENGTH) {
    PARSED.set(text, parsed);
  }

  return parsed;
}

/** Whether a result expression may write nothing, so that the error expression sees the response itself after all. */
function mayBeEmpty(tree: Expression | null | undefined): boolean {
  return !!tree && branchesOf(tree).some(node => node.kind === 'null' || node.kind === 'context' && node.entries.length === 0);
}

function resultShape(expression: FeelText): Shape {
  const shape = expression.tree && expression.analysis()?.shapes.get(expression.tree);

  return shape ?? { kind: 'any' };
}

/** What an expression can read where that does not depend on the process. */
function scopeAt(place: FeelPlace, task: TaskModel, read: readonly FeelText[]): Scope | null {
  const response = responseShape(task.operation);

  switch (place) {
  case 'result': return new Map<string, Shape>([ ...Object.entries(response.keys), [ 'response', response ] ]);
  case 'error': return errorScope(outputShape(task, read) ?? response);
  case 'output': return resultScope(task, read);
  case 'input': return null;
  }
}

/**
 * What output mappings can read for certain: the variables of the result. One that an output writes anew may have changed before it is
 * read, and an error expression may have put others in their place.
 */
function resultScope(task: TaskModel, read: readonly FeelText[]): Scope | null {
  const written = read.some(({ place }) => place === 'error') ? null : outputShape(task, read);
  const again = new Set(task.outputs.map(({ target }) => target?.split('.')[ 0 ]));

  return written && new Map(Object.entries(written.keys).filter(([ name ]) => !again.has(name)));
}

/** On success the variables that were written, on failure the error: never both. */
function errorScope(written: ContextShape): Scope | null {
  if (written.open) {
    return null;
  }

  const response = contextOf({ ...written.keys, error: ERROR_SHAPE });

  return new Map<string, Shape>([ ...Object.entries(written.keys), [ 'response', response ], [ 'error', ERROR_SHAPE ], [ 'job', JOB_SHAPE ] ]);
}
