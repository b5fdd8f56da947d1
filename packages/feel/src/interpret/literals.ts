import type { Expression, Node } from '../syntax';
import { Failure, FeelContext, FeelFunction, FeelRange, isFailure, isTemporal, valueKind, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import type { Run } from './run';
import type { Scope } from './scope';
import { innerScope } from './scope';

export function evaluateTemporal(run: Run, node: Node<'temporal'>): Outcome {
  if (!node.value) {
    run.warn('feel/invalid-literal', node, { text: node.text });
  }

  return node.value;
}

export function evaluateList(run: Run, node: Node<'list'>, scope: Scope): Outcome {
  const items: Value[] = [];

  for (const item of node.items) {
    const value = run.evaluate(item, scope);

    if (isFailure(value)) {
      return withoutFatal(value);
    }

    items.push(value);
  }

  return items;
}

/** Each entry sees those before it. A function can be called, but not read. */
export function evaluateContext(run: Run, node: Node<'context'>, scope: Scope): Outcome {
  const members = new Map<string, Value>();
  const functions = new Map<string, FeelFunction[]>();

  for (const { key, value } of node.entries) {
    const outcome = run.evaluate(value, entryScope(value, scope, members, functions));

    if (isFailure(outcome)) {
      return withoutFatal(outcome);
    }

    if (outcome instanceof FeelFunction) {
      functions.set(key, [ ...functions.get(key) ?? [], outcome ]);
    } else {
      members.set(key, outcome);
    }
  }

  return FeelContext.literal(members, functions);
}

export function evaluateRange(run: Run, node: Node<'range'>, scope: Scope): Outcome {
  const start = run.evaluate(node.start.value, scope);
  const end = run.evaluate(node.end.value, scope);

  if (isFailure(start) || isFailure(end)) {
    return isFailure(start) ? start : end;
  }

  if (valueKind(start) !== valueKind(end) || !(isTemporal(start) || valueKind(start) === 'number')) {
    run.warn('feel/not-comparable', node, { left: typeOf(start), right: typeOf(end) });

    return new Failure('feel/invalid-range', { start: typeOf(start), end: typeOf(end) }, node.from, node.to);
  }

  return new FeelRange({ value: start, closed: node.start.closed }, { value: end, closed: node.end.closed });
}

// helpers //////////

/** A function sees the entries before its definition, not later ones: it gets copies. */
function entryScope(value: Expression, scope: Scope, members: Map<string, Value>, functions: Map<string, FeelFunction[]>): Scope {
  const keeps = value.kind === 'function';

  return innerScope(scope, keeps ? new Map(members) : members, keeps ? new Map(functions) : functions);
}

/** In a list or a context even a fatal failure becomes an ordinary one. */
function withoutFatal(failure: Failure): Failure {
  return failure.fatal ? new Failure(failure.code, failure.values, failure.from, failure.to) : failure;
}
