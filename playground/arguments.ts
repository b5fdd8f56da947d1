import { parseArgs } from 'node:util';

import type { Problem, Result } from '../core/result';

/** What `npm start` was asked for. */
export type PlaygroundArguments = {

  /** The page's port; 0 takes a free one. */
  port: number;

  /** A file of `NAME=VALUE` lines; null: environment variables. */
  secretsFile: string | null;

  /** Requests go to the API of OpenAI instead of the simulator. */
  live: boolean;
  help: boolean;
};

export type ArgumentProblemCode = 'playground/unknown-argument' | 'playground/invalid-port' | 'playground/missing-value';

const MAX_PORT = 65_535;

const OPTIONS = {
  port: { type: 'string' },
  secrets: { type: 'string' },
  live: { type: 'boolean' },
  help: { type: 'boolean' }
} as const;

type OptionName = keyof typeof OPTIONS;

/** Reads the command line (without program and script); the first fault found is the answer. */
export function readArguments(argv: string[]): Result<PlaygroundArguments, Problem<ArgumentProblemCode>> {
  const { values, tokens } = parseArgs({ args: argv, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });

  for (const token of tokens) {
    if (token.kind === 'positional') {
      return fault('playground/unknown-argument', token.value);
    }

    if (token.kind !== 'option') {
      continue;
    }

    if (!isOptionName(token.name) || (token.inlineValue && OPTIONS[ token.name ].type === 'boolean')) {
      return fault('playground/unknown-argument', token.rawName);
    }

    if (OPTIONS[ token.name ].type === 'string' && isMissing(token.value)) {
      return fault('playground/missing-value', token.rawName);
    }
  }

  const port = readPort(values.port);

  if (port === null) {
    return fault('playground/invalid-port', String(values.port));
  }

  return {
    ok: true,
    value: {
      port,
      secretsFile: typeof values.secrets === 'string' ? values.secrets : null,
      live: values.live === true,
      help: values.help === true
    }
  };
}

// helpers //////////

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isMissing(value: string | undefined): boolean {
  return value === undefined || value === '' || value.startsWith('--');
}

function readPort(value: unknown): number | null {
  if (value === undefined) {
    return 0;
  }

  if (typeof value !== 'string' || !/^\d{1,5}$/.test(value)) {
    return null;
  }

  const port = Number(value);

  return port <= MAX_PORT ? port : null;
}

function fault(code: ArgumentProblemCode, argument: string): { ok: false; problems: Problem<ArgumentProblemCode>[] } {
  return { ok: false, problems: [ { code, values: { argument } } ] };
}
