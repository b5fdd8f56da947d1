import { nearestName } from '../builtins';
import type { FunctionDefinition } from '../builtins';
import { Stop } from '../stop';
import type { Arguments, Expression, Name, Node } from '../syntax';
import { Failure, FeelContext, FeelFunction, isFailure, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import { CallEnvironment } from './call-environment';
import { reportFailure } from './expect';
import type { Place, Run } from './run';
import type { Scope } from './scope';
import { innerScope } from './scope';

/** The function that the engine treats specially: its failure fails the evaluation. */
const ASSERT = 'assert';

export function evaluateCall(run: Run, node: Node<'call'>, scope: Scope): Outcome {
  const own = scope.functions(node.name.text);
  const found = findMatch(own, node.args) ?? findBuiltin(run, node);

  if (!found) {
    warnMissing(run, node.name, node.args, own);

    return null;
  }

  const before = run.warned;
  const result = invoke(run, found, node.args, scope);

  if (!isFailure(result)) {
    return explainNull(run, node, found, result, before);
  }

  if (result.fatal) {
    return result;
  }

  if (node.name.text === ASSERT) {
    throw new Stop('feel/assertion-failed', result.values, node.from, node.to);
  }

  if (result.code === 'feel/invalid-argument') {
    run.warn('feel/invalid-argument', node, { name: node.name.text, ...result.values });
  }

  return null;
}

/** `base.name(…)`: a function of a context. On any other value the evaluation fails, unless an operator around it turns the failure into null. */
export function evaluateMemberCall(run: Run, node: Node<'memberCall'>, scope: Scope): Outcome {
  const base = run.evaluate(node.base, scope);

  if (isFailure(base)) {
    return base;
  }

  if (!(base instanceof FeelContext)) {
    return reportFailure(run, 'feel/no-context', node.base, { found: typeOf(base), key: node.name.text });
  }

  const found = findMatch(base.functions.get(node.name.text) ?? [], node.args);

  if (!found) {
    return reportFailure(run, 'feel/unknown-function', node.name, {
      name: node.name.text,
      nearest: nearestName(node.name.text, base.functions.keys()) ?? ''
    });
  }

  return invoke(run, found, node.args, scope);
}

export function evaluateFunction(run: Run, node: Node<'function'>, scope: Scope): Outcome {
  return new FeelFunction(node.params, args => {
    const values = new Map(node.params.map((name, index) => [ name, args[index] ?? null ]));

    return run.evaluate(node.body, innerScope(scope, values));
  });
}

// helpers //////////

type Callable = { readonly params: readonly string[]; readonly variadic?: boolean };

function findBuiltin(run: Run, node: Node<'call'>): FeelFunction | undefined {
  const { functions, version } = run.options;
  const definition = findMatch(functions.find(node.name.text, version), node.args);

  return definition && toFunction(definition, run, node);
}

/** The function that a definition describes, ready to be called from a place in the expression. */
function toFunction({ params, invoke, variadic, passesNull = false }: FunctionDefinition, run: Run, place: Place): FeelFunction {
  const environment = new CallEnvironment(run, place);

  return new FeelFunction(params, args => {
    const result = invoke(args, environment);

    return result === undefined
      ? new Failure('feel/invalid-argument', { types: args.map(typeOf).join(', ') }, place.from, place.to)
      : result;
  }, variadic, passesNull);
}

/** The first function that takes these arguments. */
function findMatch<T extends Callable>(functions: readonly T[], args: Arguments): T | undefined {
  if (args.named) {
    return functions.find(({ params }) => args.values.every(({ name }) => params.includes(name)));
  }

  const count = args.values.length;

  return functions.find(({ params, variadic }) => params.length === count || variadic && params.length < count);
}

function invoke(run: Run, found: FeelFunction, args: Arguments, scope: Scope): Outcome {
  const outcomes = args.named ? namedArguments(run, found, args, scope) : args.values.map(value => run.evaluate(value, scope));
  const failure = outcomes.find(outcome => isFailure(outcome) && outcome.fatal) ?? outcomes.find(isFailure);

  if (failure !== undefined) {
    return failure;
  }

  const values = outcomes.filter((outcome): outcome is Value => !isFailure(outcome));

  return found.invoke(found.variadic && !args.named ? collectVariadic(found, values) : values);
}

/** A missing argument is null. Of a name that is given twice, the last one counts. */
function namedArguments(run: Run, found: FeelFunction, args: Extract<Arguments, { named: true }>, scope: Scope): Outcome[] {
  return found.params.map(param => {
    const value: Expression | undefined = args.values.findLast(({ name }) => name === param)?.value;

    return value ? run.evaluate(value, scope) : null;
  });
}

/** The surplus arguments as one list. A single list for the only parameter is that list. */
function collectVariadic(found: FeelFunction, values: Value[]): Value[] {
  const fixed = found.params.length - 1;
  const rest = values.slice(fixed);
  const [ only ] = rest;

  return [ ...values.slice(0, fixed), fixed === 0 && rest.length === 1 && Array.isArray(only) ? only : rest ];
}

/** Reports that a builtin returned null where no other warning says why. */
function explainNull(run: Run, node: Node<'call'>, found: FeelFunction, result: Outcome, before: number): Outcome {
  if (result === null && run.warned === before && !(found.passesNull)) {
    run.warn('feel/no-result', node, { name: node.name.text });
  }

  return result;
}

function warnMissing(run: Run, name: Name, args: Arguments, own: readonly FeelFunction[]): void {
  const { functions, version } = run.options;
  const place = { from: name.from, to: name.to };
  const known: Callable[] = [ ...own, ...functions.find(name.text, version) ];
  const available = functions.availabilityOf(name.text);

  if (known.length) {
    run.warn('feel/wrong-argument-count', place, {
      name: name.text,
      given: args.named ? args.values.map(arg => arg.name).join(', ') : String(args.values.length),
      signatures: known.map(({ params }) => `${ name.text }(${ params.join(', ') })`).join(', ')
    });
  } else if (available) {
    run.warn('feel/function-not-available', place, { name: name.text, ...available });
  } else {
    run.warn('feel/unknown-function', place, { name: name.text, nearest: nearestName(name.text, functions.names(version)) ?? '' });
  }
}
