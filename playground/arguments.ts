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
  const port = readPort(values.port);
  const problem = tokens.map(checkToken).find(found => found !== null)
    ?? (port === null ? fault('playground/invalid-port', String(values.port)) : null);

  if (problem || port === null) {
    return { ok: false, problems: problem ? [ problem ] : [] };
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

type ArgumentProblem = Problem<ArgumentProblemCode>;

type Token =
  | { kind: 'option'; name: string; rawName: string; value?: string; inlineValue?: boolean }
  | { kind: 'positional'; value: string }
  | { kind: 'option-terminator' };

/** What is wrong with one word of the command line. */
function checkToken(token: Token): ArgumentProblem | null {
  switch (token.kind) {
  case 'positional': return fault('playground/unknown-argument', token.value);
  case 'option-terminator': return null;
  case 'option': return checkOption(token);
  }
}

function checkOption({ name, rawName, value, inlineValue }: Extract<Token, { kind: 'option' }>): ArgumentProblem | null {
  const type = isOptionName(name) ? OPTIONS[ name ].type : null;

  if (type === null || (type === 'boolean' && inlineValue)) {
    return fault('playground/unknown-argument', rawName);
  }

  return type === 'string' && isMissing(value) ? fault('playground/missing-value', rawName) : null;
}


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

function fault(code: ArgumentProblemCode, argument: string): ArgumentProblem {
  return { code, values: { argument } };
}
