import { HELP } from './call';
import type { Flag } from './call';
import type { Command } from './command';

const EXIT_CODES = [
  'Exit codes: 0 as hoped, 1 carried out with another outcome, 2 the call itself is unusable.',
  'stdout carries the result alone; progress and messages go to stderr.'
];

/** The help of the program as a whole. */
export function globalHelp(commands: readonly Command[]): string {
  return text([
    'Test-run OpenAI connector tasks of BPMN diagrams without a cluster.',
    `Usage: openai-task <command> [flags]\n\n${ columns(commands.map(command => [ command.name, command.summary ])) }`,
    columns([ [ '--help', 'Show this help, or with a command the help of it.' ], [ '--version', 'Show the version.' ] ]),
    ...EXIT_CODES
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  return text([
    command.summary,
    `Usage: ${ usageOf(command) }`,
    columns([ ...command.flags, HELP ].map(flag => [ spelled(flag), flag.summary ])),
    ...command.details ?? [],
    ...EXIT_CODES
  ]);
}


// helpers //////////

function usageOf({ name, operands, flags }: Command): string {
  const { min, max } = operands;
  const operand = max === 0 ? [] : [ min === 0 ? `[${ operands.name }]` : `${ operands.name }${ max > 1 ? '...' : '' }` ];

  return [ 'openai-task', name, ...operand, ...flags.map(flag => `[${ spelled(flag) }]${ flag.repeated ? '...' : '' }`) ].join(' ');
}

function spelled({ name, placeholder }: Flag): string {
  return placeholder === null ? name : `${ name } ${ placeholder }`;
}

function columns(rows: readonly (readonly [ string, string ])[]): string {
  const width = Math.max(...rows.map(([ first ]) => first.length));

  return rows.map(([ first, second ]) => `  ${ first.padEnd(width) }  ${ second }`).join('\n');
}

function text(paragraphs: readonly string[]): string {
  return `${ paragraphs.join('\n\n') }\n`;
}
