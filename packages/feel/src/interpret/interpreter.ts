import type { Expression, Name, Node } from '../syntax';
import { propertiesOf, propertyOf } from '../temporal';
import { Failure, FeelContext, FeelFunction, FeelRange, decimal, isFailure, isTemporal, kindOf, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import { call, definition, memberCall } from './calls';
import { combinations, filter, iteration, loop } from './lists';
import { arithmetic, decided, logic, negation } from './operators';
import type { Place, Run } from './run';
import { orNull } from './run';
import type { Scope } from './scope';
import { innerScope } from './scope';
import { equality, inputCompare, inputEqual, inputInRange, inputSymbol, membership, ordered, test } from './tests';

/** What one node of the tree evaluates to, by the engine's rules. One line a kind. */
export function interpret(run: Run, node: Expression, scope: Scope): Outcome {
  switch (node.kind) {
  case 'null': return null;
  case 'boolean':
  case 'number':
  case 'string': return node.value;
  case 'temporal': return temporal(run, node);
  case 'list': return list(run, node, scope);
  case 'context': return context(run, node, scope);
  case 'range': return range(run, node, scope);
  case 'input': return inputSymbol(run, node, scope);
  case 'reference': return reference(run, node, scope);
  case 'path': return pathOf(run, node, scope);
  case 'filter': return filter(run, node, scope);
  case 'call': return call(run, node, scope);
  case 'memberCall': return memberCall(run, node, scope);
  case 'function': return definition(run, node, scope);
  case 'if': return branch(run, node, scope);
  case 'for': return loop(run, node, scope);
  case 'quantified': return quantified(run, node, scope);
  case 'iteration': return iteration(run, node, scope);
  case 'logic': return logic(run, node, scope);
  case 'arithmetic': return arithmetic(run, node, scope);
  case 'negation': return negation(run, node, scope);
  case 'equal': return equal(run, node, scope);
  case 'compare': return ordered(run, node.operator, run.evaluate(node.left, scope), run.evaluate(node.right, scope), node);
  case 'between': return between(run, node, scope);
  case 'instanceOf': return instanceOf(run, node, scope);
  case 'in': return membership(run, node, scope);
  case 'anyOf': return decided(run, true, node.tests.map(part => ({ outcome: () => run.evaluate(part, scope), place: part })));
  case 'inputEqual': return inputEqual(run, node, scope);
  case 'inputCompare': return inputCompare(run, node, scope);
  case 'inputInRange': return inputInRange(run, node, scope);
  case 'test': return test(run, node, scope);
  }
}

// helpers //////////

const TYPE_ALIASES: Record<string, string> = {
  'date time': 'date and time',
  'year-month-duration': 'years and months duration',
  'day-time-duration': 'days and time duration'
};

/** How many keys a warning lists. */
const MAX_KEYS = 20;

function temporal(run: Run, node: Node<'temporal'>): Outcome {
  if (!node.value) {
    run.warn('feel/invalid-literal', node, { text: node.text });
  }

  return node.value;
}

function list(run: Run, node: Node<'list'>, scope: Scope): Outcome {
  const items: Value[] = [];

  for (const item of node.items) {
    const value = run.evaluate(item, scope);

    if (isFailure(value)) {
      return tamed(value);
    }

    items.push(value);
  }

  return items;
}

/** Each entry sees those before it. A function becomes one that can be called, not read. */
function context(run: Run, node: Node<'context'>, scope: Scope): Outcome {
  const members = new Map<string, Value>();
  const functions = new Map<string, FeelFunction[]>();

  for (const { key, value } of node.entries) {
    const outcome = run.evaluate(value, entryScope(value, scope, members, functions));

    if (isFailure(outcome)) {
      return tamed(outcome);
    }

    if (outcome instanceof FeelFunction) {
      functions.set(key, [ ...functions.get(key) ?? [], outcome ]);
    } else {
      members.set(key, outcome);
    }
  }

  return FeelContext.literal(members, functions);
}

/** A function sees what stood before it at its definition, not what comes later: it gets copies. */
function entryScope(value: Expression, scope: Scope, members: Map<string, Value>, functions: Map<string, FeelFunction[]>): Scope {
  const keeps = value.kind === 'function';

  return innerScope(scope, keeps ? new Map(members) : members, keeps ? new Map(functions) : functions);
}

/** In a list or a context even the fatal failure is an ordinary one. */
function tamed(failure: Failure): Failure {
  return failure.fatal ? new Failure(failure.code, failure.values, failure.from, failure.to) : failure;
}

function range(run: Run, node: Node<'range'>, scope: Scope): Outcome {
  const start = run.evaluate(node.start.value, scope);
  const end = run.evaluate(node.end.value, scope);

  if (isFailure(start) || isFailure(end)) {
    return isFailure(start) ? start : end;
  }

  if (kindOf(start) !== kindOf(end) || !(isTemporal(start) || kindOf(start) === 'number')) {
    run.warn('feel/not-comparable', node, { left: typeOf(start), right: typeOf(end) });

    return new Failure('feel/invalid-range', { start: typeOf(start), end: typeOf(end) }, node.from, node.to);
  }

  return new FeelRange({ value: start, closed: node.start.closed }, { value: end, closed: node.end.closed });
}

function reference(run: Run, node: Node<'reference'>, scope: Scope): Outcome {
  const [ first, ...keys ] = node.names;
  const value = first && scope.variable(first.text);

  if (!first || value === undefined) {
    const place = first ?? node;

    run.warn('feel/unknown-variable', { from: place.from, to: place.to }, { name: first?.text ?? '' });

    return null;
  }

  return keys.reduce<Value>((base, key) => member(run, base, key), value);
}

function pathOf(run: Run, node: Node<'path'>, scope: Scope): Outcome {
  const base = run.evaluate(node.base, scope);

  return isFailure(base) ? base : member(run, base, node.key);
}

/** `base.key`; of a list: that of each item. */
function member(run: Run, base: Value, key: Name): Value {
  const place: Place = { from: key.from, to: key.to };

  run.step();

  if (base instanceof FeelContext) {
    const value = base.get(key.text);

    if (value === undefined) {
      run.warn('feel/missing-key', place, { key: key.text, keys: listed(base.keys()) });
    }

    return value ?? null;
  }

  if (Array.isArray(base)) {
    return base.map(item => member(run, item, key));
  }

  const property = isTemporal(base) ? propertyOf(base, key.text) ?? null : null;

  if (property === null) {
    const keys = isTemporal(base) ? listed(propertiesOf(base)) : '';

    run.warn(keys ? 'feel/missing-key' : 'feel/no-context', place, { key: key.text, found: typeOf(base), keys });
  }

  return typeof property === 'number' ? decimal(property) : property;
}

function listed(keys: string[]): string {
  return keys.slice(0, MAX_KEYS).join(', ') + (keys.length > MAX_KEYS ? ', …' : '');
}

/** Anything but true takes the other way. */
function branch(run: Run, node: Node<'if'>, scope: Scope): Outcome {
  const condition = run.evaluate(node.condition, scope);

  if (isFailure(condition) && condition.fatal) {
    return condition;
  }

  if (typeof condition !== 'boolean' && !isFailure(condition)) {
    run.warn('feel/invalid-condition', node.condition, { found: typeOf(condition) });
  }

  return run.evaluate(condition === true ? node.then : node.otherwise, scope);
}

function quantified(run: Run, node: Node<'quantified'>, scope: Scope): Outcome {
  const passes = combinations(run, node.iterators, scope);

  if (passes instanceof Failure) {
    return orNull(passes);
  }

  return decided(run, !node.every, passes.map(variables => ({
    outcome: () => run.evaluate(node.condition, innerScope(scope, variables)),
    place: node.condition
  })));
}

function equal(run: Run, node: Node<'equal'>, scope: Scope): Outcome {
  const result = equality(run, run.evaluate(node.left, scope), run.evaluate(node.right, scope), node);

  if (!node.negated) {
    return result;
  }

  return typeof result === 'boolean' ? !result : isFailure(result) && result.fatal ? result : null;
}

function between(run: Run, node: Node<'between'>, scope: Scope): Outcome {
  const value = run.evaluate(node.value, scope);

  return decided(run, false, [
    { outcome: () => ordered(run, '>=', value, run.evaluate(node.low, scope), node), place: node },
    { outcome: () => ordered(run, '<=', value, run.evaluate(node.high, scope), node), place: node }
  ]);
}

function instanceOf(run: Run, node: Node<'instanceOf'>, scope: Scope): Outcome {
  const value = run.evaluate(node.value, scope);

  if (isFailure(value)) {
    return value;
  }

  return node.type === 'Any' ? value !== null : (TYPE_ALIASES[node.type] ?? node.type) === typeOf(value);
}
