import { createRenderer, JSON_TEXTS, SECRETS_TEXTS } from '../core/messages';
import type { Message, Result } from '../core/result';
import { SIMULATOR_TEXTS } from '../simulator';

import { CLI_TEXTS } from './messages';
import type { CliCode } from './messages';
import { printable } from './output/printable';

const TEXTS = { ...CLI_TEXTS, ...JSON_TEXTS, ...SECRETS_TEXTS, ...SIMULATOR_TEXTS };

const { renderText } = createRenderer<keyof typeof TEXTS>(TEXTS);

/** Why a call cannot be carried out: exit code 2. */
export type CliProblem = Message<keyof typeof TEXTS>;

/** The result of a command or of reading one of its inputs; a problem ends the call. */
export type CliResult<T> = Result<T, CliProblem>;

/** 0: the expected outcome; 1: carried out, with another outcome (docs/contract.md, section 2). */
export type ExitCode = 0 | 1;

export const UNUSABLE = 2;

/** A call that cannot be carried out. */
export function unusable(code: CliCode, values: CliProblem[ 'values' ] = {}): { ok: false; problems: CliProblem[] } {
  return { ok: false, problems: [ { code, values } ] };
}

/** The one line on stderr that says what to fix. Control characters of file names and the like are made visible. */
export function problemLine(problem: CliProblem): string {
  const values = Object.fromEntries(Object.entries(problem.values ?? {}).map(([ name, value ]) =>
    [ name, typeof value === 'string' ? printable(value, { lines: false }) : value ]));

  return `openai-task: ${ renderText({ ...problem, values }) }\n`;
}
