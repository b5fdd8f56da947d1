import type { Call, Grammar } from './call';
import type { Io } from './io';
import type { CliResult, ExitCode } from './problem';

/** One command: its grammar, its help and what it does. */
export type Command = Grammar & {

  /** One line for the list of commands. */
  summary: string;

  /** Further paragraphs of its own help. */
  details?: readonly string[];
  run(call: Call, io: Io): Promise<CliResult<ExitCode>>;
};
