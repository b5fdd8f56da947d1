import { builtinNames, isBuiltin, nearestName, signatures } from './builtins';
import type { Signature } from './builtins';
import type { FeelOptions } from './types';
import { versionOf } from './version';

export type FunctionSignature = Signature;

type Where = Pick<FeelOptions, 'place' | 'platformVersion'>;

/** All signatures that exist at a place (default `result`) on a platform version (default: the newest stable). */
export function functions(where: Where = {}): readonly FunctionSignature[] {
  return signatures(resolved(where));
}

export function isKnownFunction(name: string, where: Where = {}): boolean {
  return isBuiltin(name, resolved(where));
}

/** The known function whose name is nearest to a misspelt one; undefined where none is near. */
export function nearestFunction(name: string, where: Where = {}): string | undefined {
  return nearestName(name, builtinNames(resolved(where)));
}

// helpers //////////

function resolved({ place = 'result', platformVersion }: Where) {
  return { place, version: versionOf(platformVersion) };
}
