import { MAX_SECRET_LENGTH } from '../../core/connector';
import type { SecretsProblemCode } from '../../core/messages';
import type { Problem, Result } from '../../core/result';
import type { SecretSource } from '../../core/run';

import { createSecretSource } from './source';
import type { OriginPolicy } from './source';

/**
 * Reads `NAME=VALUE` lines: the value is everything behind the first `=`, taken literally; blank lines and those that
 * start with `#` are skipped, of a name given twice the last line counts (docs/contract.md, section 2). A problem names the
 * line's number, never its text.
 */
export function parseSecrets(text: string): Result<ReadonlyMap<string, string>, Problem<SecretsProblemCode>> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
  const meant = lines.filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const entries = meant.map(({ line, number }) => ({ number, name: nameOf(line), value: line.slice(line.indexOf('=') + 1) }));
  const problems = entries
    .filter(({ name }) => !name)
    .map(({ number }) => ({ code: 'secrets/no-name' as const, values: { line: String(number) } }));
  const tooLong = entries
    .filter(({ value }) => value.length > MAX_SECRET_LENGTH)
    .map(({ number }) => ({ code: 'secrets/line-too-long' as const, values: { line: String(number), limit: MAX_SECRET_LENGTH.toLocaleString('en') } }));

  return problems.length + tooLong.length > 0
    ? { ok: false, problems: [ ...problems, ...tooLong ] }
    : { ok: true, value: new Map(entries.map(({ name, value }) => [ name, value ])) };
}

/** The secrets of such a file. */
export function fileSecrets(secrets: ReadonlyMap<string, string>, mayTravel: OriginPolicy): SecretSource {
  return createSecretSource(name => secrets.get(name), mayTravel);
}


// helpers //////////

/** Empty where the line has no `=` or nothing before it. */
function nameOf(line: string): string {
  return line.slice(0, Math.max(0, line.indexOf('='))).trim();
}
