import { argumentsOf, functions } from '../feel';
import type { Expression, FunctionSignature, Node } from '../feel';

import type { FeelText } from './expressions';

export type Call = Node<'call'>;

/** The calls of an expression, but for those of functions that it defines itself. */
export function callsOf({ nodes }: Pick<FeelText, 'nodes'>): Call[] {
  const calls = nodes().filter((node): node is Call => node.kind === 'call');
  const own = calls.length ? ownNames({ nodes }) : new Set();

  return calls.filter(({ name }) => !own.has(name.text)).sort((a, b) => a.from - b.from);
}

/** The names that an expression gives itself: of entries, parameters and loops. */
export function ownNames({ nodes }: Pick<FeelText, 'nodes'>): Set<string> {
  return new Set(nodes().flatMap(namesOf));
}

/** The signatures that exist where an expression stands. */
export function signaturesFor({ place }: FeelText, platformVersion: string | null): readonly FunctionSignature[] {
  return functions({ place, platformVersion });
}

/** An argument by its place among the parameters or by its name. */
export function argumentOf({ args }: Call, index: number, name: string): Expression | undefined {
  return args.named ? args.values.find(value => value.name === name)?.value : args.values[ index ];
}

/** Whether a signature takes the arguments of a call. */
export function accepts({ params, variadic }: FunctionSignature, { args }: Call): boolean {
  if (args.named) {
    return args.values.every(({ name }) => params.includes(name));
  }

  const count = argumentsOf(args).length;

  return count === params.length || variadic && count >= params.length - 1;
}


// helpers //////////

function namesOf(node: Expression): string[] {
  switch (node.kind) {
  case 'context': return node.entries.map(({ key }) => key);
  case 'function': return node.params;
  case 'for':
  case 'quantified': return node.iterators.map(({ name }) => name.text);
  default: return [];
  }
}
