import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

import type { CliResult } from './problem';
import { unusable } from './problem';

/** A flag of a command. `placeholder` null: a switch without a value. */
export type Flag = {
  name: `--${ string }`;
  placeholder: string | null;
  repeated?: boolean;
  summary: string;
};

/**
 * The arguments of a command that are not flags: how many, and their name. `dashed`: they can begin with one dash, as
 * the expression `-1 + 2` does.
 */
export type Operands = { name: string; min: number; max: number; dashed?: boolean };

/** A parsed command line. */
export type Call = {
  operands: string[];

  /** Given flags by name, with their values in order; a switch has the empty list. */
  flags: ReadonlyMap<string, readonly string[]>;
};

export type Grammar = { name: string; operands: Operands; flags: readonly Flag[] };

export const HELP: Flag = { name: '--help', placeholder: null, summary: 'Show this help.' };

/** Parses the arguments after a command's name. Every argument after `--` is an operand. */
export function readCall(grammar: Grammar, args: readonly string[]): CliResult<Call> {
  const operands: string[] = [];
  const flags = new Map<string, readonly string[]>();

  for (const token of tokenize(grammar, args)) {
    if (token.kind === 'positional') {
      operands.push(args[ token.index ] ?? token.value);
    }

    const problem = token.kind === 'option' ? readFlag(grammar, flags, token, args) : null;

    if (problem) {
      return problem;
    }
  }

  return flags.has(HELP.name) ? { ok: true, value: { operands, flags } } : checkOperands(grammar, { operands, flags });
}

/** The value of a flag that is given once at most. */
export function flagValue(call: Call, flag: Flag): string | undefined {
  return call.flags.get(flag.name)?.[ 0 ];
}

export function hasFlag(call: Call, flag: Flag): boolean {
  return call.flags.has(flag.name);
}


// helpers //////////

type OptionToken = Extract<ReturnType<typeof tokenize>[ number ], { kind: 'option' }>;

/** The tokens of the arguments. Operands that begin with one dash are indented, so that Node does not read them as flags. */
function tokenize({ flags, operands }: Grammar, args: readonly string[]) {
  const options: ParseArgsConfig[ 'options' ] = Object.fromEntries(
    [ ...flags, HELP ].map(({ name, placeholder }) => [ name.slice(2), { type: placeholder === null ? 'boolean' : 'string' } ])
  );

  return parseArgs({
    args: args.map(arg => operands.dashed && /^-[^-]/.test(arg) ? ` ${ arg }` : arg),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  }).tokens;
}

/** Adds one flag to the given ones; null if it is valid. */
function readFlag(
    grammar: Grammar,
    flags: Map<string, readonly string[]>,
    token: OptionToken,
    args: readonly string[]
): ReturnType<typeof unusable> | null {
  const [ name = '' ] = (args[ token.index ] ?? token.rawName).split('=', 1);
  const flag = [ ...grammar.flags, HELP ].find(each => each.name === name);

  if (!flag) {
    return unusable('cli/unknown-flag', { flag: name, command: grammar.name });
  }

  const given = flags.get(name);

  if (given && !flag.repeated) {
    return unusable('cli/flag-twice', { flag: name });
  }

  if (flag.placeholder === null) {
    flags.set(name, []);

    return token.inlineValue ? unusable('cli/flag-with-value', { flag: name }) : null;
  }

  const value = token.inlineValue ? token.value : args[ token.index + 1 ];

  if (value === undefined || value === '' || !token.inlineValue && value.startsWith('--')) {
    return unusable('cli/flag-without-value', { flag: name, placeholder: flag.placeholder });
  }

  flags.set(name, [ ...given ?? [], value ]);

  return null;
}

function checkOperands(grammar: Grammar, call: Call): CliResult<Call> {
  const { min, max, name } = grammar.operands;
  const surplus = call.operands[ max ];

  if (surplus !== undefined) {
    const allowed = max === 0 ? 'only flags' : `one ${ name }`;

    return unusable('cli/operand-too-many', { command: grammar.name, operand: surplus, allowed });
  }

  if (call.operands.length < min) {
    return unusable('cli/operand-missing', { command: grammar.name, operand: name });
  }

  return { ok: true, value: call };
}
