import type { Expression } from '@openai-task/feel';
import type { FeelPlace } from '../../feel';
import type { TaskModel } from '../../task';

import type { FieldText } from '../text/field-text';
import { outputField } from '../text/field-text';
import { isFeel } from '../../engine';
import { lazy } from '../lazy';
import { parseText } from './parsed-text';
import type { ParsedText } from './parsed-text';
import { branchesOf } from './branches';
import { analyse } from '../shapes/infer';
import type { Analysis } from '../shapes/infer';
import { contextOf } from '../shapes/shape';
import type { ContextShape, Scope, Shape } from '../shapes/shape';
import { ERROR_SHAPE, JOB_SHAPE, responseScope, responseShape } from '../shapes/response';

/** A field's FEEL. */
export type FeelText = FieldText & ParsedText & {
  place: FeelPlace;
  analysis: () => Analysis | null;
};

const HEADER_PLACES: Record<string, FeelPlace> = { resultExpression: 'result', errorExpression: 'error' };

/** Parses all FEEL in the editable fields of a task. */
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
 * The variables that the result variable and the result expression write, as far as they are known. Null if the task has
 * neither: the error expression then sees the response itself (docs/connector-runtime.md, section 5).
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

function readExpression({ field, text }: FieldText, place: FeelPlace, scope: () => Scope | null): FeelText {
  const { tree, problem, nodes, nodesOf, calls, ownNames } = parseText(text);
  const analysis = lazy(() => tree && analyse(tree, scope(), place === 'output' || undefined));

  // no spread: each task has several of these, and spreading is slow
  return { field, text, place, tree, problem, nodes, nodesOf, calls, ownNames, analysis };
}

/** Whether a result expression can write nothing, so that the error expression still sees the response itself. */
function mayBeEmpty(tree: Expression | null | undefined): boolean {
  return !!tree && branchesOf(tree).some(node => node.kind === 'null' || node.kind === 'context' && node.entries.length === 0);
}

function resultShape(expression: FeelText): Shape {
  const shape = expression.tree && expression.analysis()?.shapes.get(expression.tree);

  return shape ?? { kind: 'any' };
}

/** The scope of an expression, if it does not depend on the process. */
function scopeAt(place: FeelPlace, task: TaskModel, read: readonly FeelText[]): Scope | null {
  switch (place) {
  case 'result': return responseScope(task.operation);
  case 'error': return errorScope(outputShape(task, read) ?? responseShape(task.operation));
  case 'output': return resultScope(task, read);
  case 'input': return null;
  }
}

/**
 * The variables of the result, which output mappings can certainly read. A variable that an output overwrites can change
 * before it is read, and an error expression can replace them all.
 */
function resultScope(task: TaskModel, read: readonly FeelText[]): Scope | null {
  const written = read.some(({ place }) => place === 'error') ? null : outputShape(task, read);
  const again = new Set(task.outputs.map(({ target }) => target?.split('.')[ 0 ]));

  return written && new Map(Object.entries(written.keys).filter(([ name ]) => !again.has(name)));
}

/** On success the written variables, on failure the error: never both. */
function errorScope(written: ContextShape): Scope | null {
  if (written.open) {
    return null;
  }

  const response = contextOf({ ...written.keys, error: ERROR_SHAPE });

  return new Map<string, Shape>([ ...Object.entries(written.keys), [ 'response', response ], [ 'error', ERROR_SHAPE ], [ 'job', JOB_SHAPE ] ]);
}
