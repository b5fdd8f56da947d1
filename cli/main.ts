import { HELP, readCall } from './call';
import type { Command } from './command';
import { COMMANDS } from './commands';
import { commandHelp, globalHelp } from './help';
import type { Io } from './io';
import { problemLine, unusable, UNUSABLE } from './problem';
import type { CliResult, ExitCode } from './problem';

/** Carries one command line out (docs/contract.md, section 2); `argv` begins with the command. Answers the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const result = await dispatch(argv, io);

  if (result.ok) {
    return result.value;
  }

  const [ first ] = result.problems;

  if (first) {
    io.err(problemLine(first));
  }

  return UNUSABLE;
}


// helpers //////////

async function dispatch([ name, ...args ]: readonly string[], io: Io): Promise<CliResult<ExitCode>> {
  const commands = COMMANDS.map(command => command.name).join(', ');

  if (name === undefined) {
    return unusable('cli/no-command', { commands });
  }

  if (name === '--help' || name === '--version') {
    return answer(io, name === '--help' ? globalHelp(COMMANDS) : `${ PLUGIN_VERSION }\n`);
  }

  if (name.startsWith('-')) {
    return unusable('cli/unknown-global-flag', { flag: name });
  }

  const command = COMMANDS.find(each => each.name === name);

  return command ? execute(command, args, io) : unusable('cli/unknown-command', { command: name, commands });
}

async function execute(command: Command, args: readonly string[], io: Io): Promise<CliResult<ExitCode>> {
  const call = readCall(command, args);

  if (!call.ok) {
    return call;
  }

  return call.value.flags.has(HELP.name) ? answer(io, commandHelp(command)) : command.run(call.value, io);
}

async function answer(io: Io, text: string): Promise<CliResult<ExitCode>> {
  await io.out(text);

  return { ok: true, value: 0 };
}
