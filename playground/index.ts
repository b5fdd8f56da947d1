/** `npm start`: prints one address on stdout and runs until Ctrl+C. */

import { readFile } from 'node:fs/promises';

import type { Problem, Result } from '../core/result';
import { parseSecrets } from '../node/secrets';

import { readArguments } from './arguments';
import { HELP, startedText, textOf } from './messages';
import { startPlayground } from './start';

const UNUSABLE = 2;

main(process.argv.slice(2)).then(code => {
  process.exitCode = code;
}, (error: unknown) => {
  process.stderr.write(`${ String(error) }\n`);
  process.exitCode = 1;
});

async function main(argv: string[]): Promise<number> {
  const read = readArguments(argv);

  if (!read.ok) {
    return refuse(read.problems);
  }

  if (read.value.help) {
    process.stdout.write(HELP);

    return 0;
  }

  const { port, live, secretsFile } = read.value;
  const secrets = secretsFile === null ? null : await readSecrets(secretsFile);

  if (secrets && !secrets.ok) {
    return refuse(secrets.problems);
  }

  const started = await startPlayground({
    dist: __dirname,
    version: PLUGIN_VERSION,
    port,
    live,
    secrets: secrets?.value ?? null,
    environment: process.env
  });

  if (!started.ok) {
    return refuse(started.problems);
  }

  process.stdout.write(`${ started.value.url }\n`);
  process.stderr.write(startedText(live));

  await interrupted();
  await started.value.close();

  return 0;
}


// helpers //////////

function refuse(problems: Problem[]): number {
  process.stderr.write(`${ problems.slice(0, 1).map(textOf).join('') }\n`);

  return UNUSABLE;
}

async function readSecrets(file: string): Promise<Result<ReadonlyMap<string, string>>> {
  try {
    return parseSecrets(await readFile(file, 'utf8'));
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

    return { ok: false, problems: [ { code: 'playground/no-secrets-file', values: { file, cause } } ] };
  }
}

function interrupted(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
