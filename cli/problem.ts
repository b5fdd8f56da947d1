import { formatMessage, SECRETS_TEXTS } from '../core/messages';
import type { SecretsProblemCode } from '../core/messages';
import type { Problem, Result } from '../core/result';
import { SIMULATOR_TEXTS } from '../simulator';
import type { SimulatorProblemCode } from '../simulator';

import { CLI_TEXTS } from './messages';
import type { CliProblemCode } from './messages';
import { printable } from './output/printable';

/** Why a call cannot be carried out at all: exit code 2. */
export type CliProblem = Problem<CliProblemCode | SecretsProblemCode | SimulatorProblemCode>;

const TEXTS: Record<CliProblem['code'], string> = { ...CLI_TEXTS, ...SECRETS_TEXTS, ...SIMULATOR_TEXTS };

/** What a command or one of its inputs comes to; the problem side ends the call. */
export type CliResult<T> = Result<T, CliProblem>;

/** 0: as hoped; 1: carried out, with another outcome (docs/contract.md, section 2). */
export type ExitCode = 0 | 1;

export const UNUSABLE = 2;

/** A call that stops here. */
export function unusable(code: CliProblemCode, values: Record<string, string> = {}): { ok: false; problems: CliProblem[] } {
  return { ok: false, problems: [ { code, values } ] };
}

/** The one line on stderr that says what to mend. Control characters of file names and the like are made visible. */
export function problemLine(problem: CliProblem): string {
  const values = Object.fromEntries(
    Object.entries(problem.values ?? {}).map(([ name, value ]) => [ name, printable(value, { lines: false }) ])
  );

  return `openai-task: ${ formatMessage(TEXTS[ problem.code ], values) }\n`;
}
