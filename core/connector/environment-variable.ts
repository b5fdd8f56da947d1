const PREFIX = 'OPENAI_TASK_SECRET_';

/**
 * The only environment variable that is read for a secret: the prefix, then the name in upper case, with `_` for every
 * character other than letters and digits (docs/contract.md, section 2). No other variable is ever read, whatever a diagram names.
 */
export function environmentVariableOf(name: string): string {
  return PREFIX + name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
