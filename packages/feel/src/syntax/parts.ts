import type { Argument, Arguments, Expression, Iterator, RangeEnd } from './ast';

/** The direct parts of an expression, in order. */
export function partsOf(node: Expression): Expression[] {
  switch (node.kind) {
  case 'list': return node.items;
  case 'context': return node.entries.map(({ value }) => value);
  case 'range':
  case 'inputInRange': return endsOf(node);
  case 'path': return [ node.base ];
  case 'filter': return [ node.base, node.condition ];
  case 'call': return argumentsOf(node.args);
  case 'memberCall': return [ node.base, ...argumentsOf(node.args) ];
  case 'function': return [ node.body ];
  case 'if': return [ node.condition, node.then, node.otherwise ];
  case 'for': return [ ...listsOf(node.iterators), node.result ];
  case 'quantified': return [ ...listsOf(node.iterators), node.condition ];
  case 'iteration': return [ node.start, node.end ];
  case 'logic': return node.operands;
  case 'arithmetic': return [ node.first, ...node.rest.map(({ operand }) => operand) ];
  case 'negation': return [ node.operand ];
  case 'equal':
  case 'compare': return [ node.left, node.right ];
  case 'between': return [ node.value, node.low, node.high ];
  case 'in': return [ node.value, node.test ];
  case 'anyOf': return node.tests;
  case 'instanceOf':
  case 'inputCompare':
  case 'test': return [ node.value ];
  default: return [];
  }
}

/** The values of a call's arguments, named or not. */
export function argumentsOf(args: Arguments): Expression[] {
  return args.named ? args.values.map(({ value }: Argument) => value) : args.values;
}

/** An expression and all of its parts, from the outside inwards. */
export function nodesOf(root: Expression): Expression[] {
  const nodes = [ root ];

  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[ index ];

    nodes.push(...node ? partsOf(node) : []);
  }

  return nodes;
}

// helpers //////////

function endsOf({ start, end }: { start: RangeEnd; end: RangeEnd }): Expression[] {
  return [ start.value, end.value ];
}

function listsOf(iterators: Iterator[]): Expression[] {
  return iterators.map(({ list }) => list);
}
