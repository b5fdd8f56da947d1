import { argumentsOf } from '@openai-task/feel';
import type { Expression, Name, Node } from '@openai-task/feel';

import { returnShape } from './returns';
import { ANY, BOOLEAN, NULL, NUMBER, STRING, TEMPORAL, contextOf, either, listOf } from './shape';
import type { Scope, Shape } from './shape';

/** A key that is read from a value: `base` is the shape of that value, which ends at `baseTo`. */
export type Step = { base: Shape; from: number; baseTo: number; key: Name; node: Expression };

/** The facts about an expression that are known without evaluating it. */
export type Analysis = {
  shapes: ReadonlyMap<Expression, Shape>;
  steps: readonly Step[];

  /** Names that do not exist in the scope. */
  unknown: readonly { name: Name; to: number }[];
};

/** Reads the shapes of all parts of an expression. `open`: further names can exist outside the scope. */
export function analyse(tree: Expression, scope: Scope | null, open = scope === null): Analysis {
  const inference = new Inference();

  inference.infer(tree, { names: scope ?? new Map(), closed: !open });

  return { shapes: inference.shapes, steps: inference.steps, unknown: inference.unknown };
}


// helpers //////////

type Environment = { names: Scope; closed: boolean };

class Inference {
  readonly shapes = new Map<Expression, Shape>();
  readonly steps: Step[] = [];
  readonly unknown: { name: Name; to: number }[] = [];

  infer(node: Expression, environment: Environment): Shape {
    const shape = this.shapeOf(node, environment);

    this.shapes.set(node, shape);

    return shape;
  }

  private shapeOf(node: Expression, environment: Environment): Shape {
    switch (node.kind) {
    case 'null': return NULL;
    case 'boolean': return BOOLEAN;
    case 'number': return NUMBER;
    case 'string': return STRING;
    case 'temporal': return node.value === null ? NULL : TEMPORAL;
    case 'reference': return this.reference(node, environment);
    case 'path': return this.step(node, this.infer(node.base, environment), node.base.to, node.key);
    case 'filter': return this.filter(node, environment);
    case 'list': return this.list(node, environment);
    case 'context': return this.context(node, environment);
    case 'function': return this.inner(node.body, environment, node.params, { kind: 'function' });
    case 'if': return this.conditional(node, environment);
    case 'for': return this.loop(node, environment);
    case 'quantified': return this.loop(node, environment);
    case 'arithmetic': return this.arithmetic(node, environment);
    case 'negation': return this.through([ node.operand ], environment, NUMBER);
    case 'call': return this.call(node, environment);
    case 'memberCall': return this.through([ node.base, ...argumentsOf(node.args) ], environment, ANY);
    case 'logic': return this.through(node.operands, environment, BOOLEAN);
    case 'equal':
    case 'compare': return this.through([ node.left, node.right ], environment, BOOLEAN);
    case 'between': return this.through([ node.value, node.low, node.high ], environment, BOOLEAN);
    case 'instanceOf': return this.through([ node.value ], environment, BOOLEAN);
    case 'in': return this.through([ node.value ], environment, BOOLEAN);
    case 'range': return this.through([ node.start.value, node.end.value ], environment, { kind: 'range' });
    default: return ANY;
    }
  }

  private parts(nodes: readonly Expression[], environment: Environment): Shape[] {
    return nodes.map(node => this.infer(node, environment));
  }

  /** Infers the parts only to record their problems, if the result does not depend on them. */
  private through(nodes: readonly Expression[], environment: Environment, result: Shape): Shape {
    this.parts(nodes, environment);

    return result;
  }

  private reference(node: Node<'reference'>, { names, closed }: Environment): Shape {
    const [ first, ...keys ] = node.names;

    if (!first) {
      return ANY;
    }

    const known = names.get(first.text);

    if (!known && closed) {
      this.unknown.push({ name: first, to: first.to });
    }

    let shape = known ?? (closed ? NULL : ANY);
    let baseTo = first.to;

    for (const key of keys) {
      shape = this.step(node, shape, baseTo, key);
      baseTo = key.to;
    }

    return shape;
  }

  private step(node: Expression, base: Shape, baseTo: number, key: Name): Shape {
    this.steps.push({ base, from: node.from, baseTo, key, node });

    switch (base.kind) {
    case 'context': return Object.hasOwn(base.keys, key.text) ? base.keys[ key.text ] ?? ANY : base.open ? ANY : NULL;
    case 'list': return listOf(base.item.kind === 'context' ? base.item.keys[ key.text ] ?? (base.item.open ? ANY : NULL) : ANY);
    case 'any':
    case 'temporal': return ANY;
    default: return NULL;
    }
  }

  private filter(node: Node<'filter'>, environment: Environment): Shape {
    const base = this.infer(node.base, environment);
    const item = base.kind === 'list' ? base.item : ANY;
    const keys = item.kind === 'context' ? Object.entries(item.keys) : [];
    const closed = environment.closed && item.kind === 'context' && !item.open;
    const condition = this.infer(node.condition, { names: new Map([ ...environment.names, [ 'item', item ], ...keys ]), closed });

    if (base.kind !== 'list') {
      return ANY;
    }

    return condition.kind === 'number' ? item : condition.kind === 'boolean' ? base : ANY;
  }

  private list(node: Node<'list'>, environment: Environment): Shape {
    const items = this.parts(node.items, environment);

    return listOf(items.length ? items.reduce(either) : ANY);
  }

  /** An entry can read the entries before it. */
  private context(node: Node<'context'>, environment: Environment): Shape {
    const names = new Map(environment.names);
    const keys: Record<string, Shape> = {};

    for (const { key, value } of node.entries) {
      const shape = this.infer(value, { ...environment, names });

      names.set(key, shape);
      keys[ key ] = shape;
    }

    return contextOf(keys);
  }

  private conditional(node: Node<'if'>, environment: Environment): Shape {
    this.infer(node.condition, environment);

    return either(this.infer(node.then, environment), this.infer(node.otherwise, environment));
  }

  private loop(node: Node<'for'> | Node<'quantified'>, environment: Environment): Shape {
    const names = new Map(environment.names);

    for (const { name, list } of node.iterators) {
      const shape = this.infer(list, { ...environment, names });

      names.set(name.text, shape.kind === 'list' ? shape.item : ANY);
    }

    if (node.kind === 'quantified') {
      this.infer(node.condition, { ...environment, names });

      return BOOLEAN;
    }

    return listOf(this.infer(node.result, { ...environment, names: names.set('partial', ANY) }));
  }

  private arithmetic(node: Node<'arithmetic'>, environment: Environment): Shape {
    const shapes = this.parts([ node.first, ...node.rest.map(({ operand }) => operand) ], environment);
    const [ first ] = shapes;
    const same = first && (first.kind === 'number' || first.kind === 'string') && shapes.every(({ kind }) => kind === first.kind);

    return same ? first : ANY;
  }

  private call(node: Node<'call'>, environment: Environment): Shape {
    this.parts(argumentsOf(node.args), environment);

    return environment.names.has(node.name.text) ? ANY : returnShape(node.name.text);
  }

  private inner(body: Expression, environment: Environment, params: readonly string[], result: Shape): Shape {
    this.infer(body, { ...environment, names: new Map([ ...environment.names, ...params.map(name => [ name, ANY ] as const) ]) });

    return result;
  }
}
