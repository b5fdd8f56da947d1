import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a user sees of one call. */
export type Printed = { code: number | null; stdout: string; stderr: string };

type CallOptions = {

  /** What arrives on stdin; nothing by default. */
  input?: string;

  /** Variables beside PATH: a call sees no others. */
  env?: Record<string, string>;
  cwd?: string;
};

const CLI = path.join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** The command as `npm run build` made it; says how to make it where it is missing. */
export function builtCli(): string {
  if (!existsSync(CLI)) {
    throw new Error('dist/cli.js is missing: npm run build makes it.');
  }

  return CLI;
}

/** A committed diagram. */
export function fixture(name: string): string {
  return path.join(import.meta.dirname, '..', 'fixtures', name);
}

/** Starts the built command in a process of its own. */
export function startCli(args: readonly string[], { env = {}, cwd }: CallOptions = {}) {
  return spawn(process.execPath, [ builtCli(), ...args ], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
}

/** Calls the built command as a user would and answers all that it prints. */
export function callCli(args: readonly string[], options: CallOptions = {}): Promise<Printed> {
  const child = startCli(args, options);

  child.stdin.on('error', ignoreEarlyEnd);
  child.stdin.end(options.input ?? '');

  return printed(child);
}

/** All that a running command prints until it ends. */
export function printed(child: ReturnType<typeof startCli>): Promise<Printed> {
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };

  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({
      code,
      stdout: Buffer.concat(chunks.stdout).toString('utf8'),
      stderr: Buffer.concat(chunks.stderr).toString('utf8')
    }));
  });
}

/** A folder of its own for a test, with the given files; removed afterwards. */
export async function withFolder<T>(files: Record<string, string>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'openai-task-'));

  try {
    await Promise.all(Object.entries(files).map(([ name, text ]) => writeFile(path.join(folder, name), text)));

    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}


// helpers //////////

/** A command that does not read its input may end before it took all of it. */
function ignoreEarlyEnd(): void {}
