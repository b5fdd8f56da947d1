import { tooLarge } from '../stop';
import type { Environment } from './builtin';

const FLAGS: Record<string, string> = { s: 's', m: 'm', i: 'i' };

export function findFirst(text: string, pattern: string, flags: string, environment: Environment): boolean | undefined {
  return compiled(pattern, flags, environment)?.test(text);
}

export function findAll(text: string, pattern: string, environment: Environment): string[] | undefined {
  const regex = compiled(pattern, '', environment);

  return regex && [ ...text.matchAll(regex) ].map(([ match ]) => match);
}

export function replaceAll(
  text: string, pattern: string, flags: string, replacement: string, environment: Environment
): string | undefined {
  const regex = compiled(pattern, flags, environment);

  return regex && text.replace(regex, replacement);
}

export function splitBy(text: string, pattern: string, environment: Environment): string[] | undefined {
  const regex = compiled(pattern, '', environment);

  return regex && text.split(regex);
}

function compiled(pattern: string, flags: string, _environment: Environment): RegExp | undefined {
  if (pattern.length > 100_000) {
    throw tooLarge('pattern', 100_000);
  }

  try {
    return new RegExp(pattern, `g${ [ ...new Set(flags) ].map(flag => FLAGS[flag] ?? '').join('') }`);
  } catch {
    return undefined;
  }
}
