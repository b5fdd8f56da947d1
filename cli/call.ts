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
 * What stands on a command line without a flag: how many, and what to call them. `dashed`: they may begin with one
 * dash, as the expression `-1 + 2` does.
 */
export type Operands = { name: string; min: number; max: number; dashed?: boolean };

/** A command line, taken apart. */
export type Call = {
  operands: string[];

  /** Given flags by name, with their values in order; a switch has the empty list. */
  flags: ReadonlyMap<string, readonly string[]>;
};

export type Grammar = { name: string; operands: Operands; flags: readonly Flag[] };

export const HELP: Flag = { name: '--help', placeholder: null, summary: 'Show this help.' };

/** Takes the arguments after a command's name apart. Everything after `--` is an operand. */
export function readCall(grammar: Grammar, args: readonly string[]): CliResult<Call> {
  const operands: string[] = [];
  const flags = new Map<string, readonly string[]>();

  for (let index = 0; index < args.length; index++) {
    const arg = args[ index ] ?? '';

    if (arg === '--') {
      operands.push(...args.slice(index + 1));
      break;
    }

    if (!arg.startsWith('--') && (!arg.startsWith('-') || grammar.operands.dashed)) {
      operands.push(arg);
      continue;
    }

    const read = readFlag(grammar, flags, arg, args[ index + 1 ]);

    if (!read.ok) {
      return read;
    }

    index += read.value;
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

/** Adds one flag to those given; answers how many arguments it took beyond its own. */
function readFlag(
    grammar: Grammar,
    flags: Map<string, readonly string[]>,
    arg: string,
    next: string | undefined
): CliResult<number> {
  const equals = arg.indexOf('=');
  const name = equals < 0 ? arg : arg.slice(0, equals);
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

    return equals < 0 ? { ok: true, value: 0 } : unusable('cli/flag-with-value', { flag: name });
  }

  const value = equals < 0 ? next : arg.slice(equals + 1);

  if (value === undefined || value === '' || equals < 0 && value.startsWith('--')) {
    return unusable('cli/flag-without-value', { flag: name, placeholder: flag.placeholder });
  }

  flags.set(name, [ ...given ?? [], value ]);

  return { ok: true, value: equals < 0 ? 1 : 0 };
}

function checkOperands(grammar: Grammar, call: Call): CliResult<Call> {
  const { min, max, name } = grammar.operands;
  const surplus = call.operands[ max ];

  if (surplus !== undefined) {
    const allowed = max === 0 ? 'flags alone' : `one ${ name }`;

    return unusable('cli/operand-too-many', { command: grammar.name, operand: surplus, allowed });
  }

  if (call.operands.length < min) {
    return unusable('cli/operand-missing', { command: grammar.name, operand: name });
  }

  return { ok: true, value: call };
}
