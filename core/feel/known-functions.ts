import { createFunctions } from '@openai-task/feel';
import type { Availability, Functions, FunctionSignature } from '@openai-task/feel';

import type { FeelOptions } from './evaluate-feel';
import { MAPPING_FUNCTIONS } from './mapping-functions';
import type { FeelPlace } from './types';
import { RUNTIME_FUNCTIONS } from './runtime-functions';

type Where = Pick<FeelOptions, 'place' | 'platformVersion'>;

const ENGINE = createFunctions({ functions: MAPPING_FUNCTIONS, elsewhere: RUNTIME_FUNCTIONS });
const RUNTIME = createFunctions({ functions: RUNTIME_FUNCTIONS, elsewhere: MAPPING_FUNCTIONS });
const DIALECTS: Record<FeelPlace, Functions> = { input: ENGINE, output: ENGINE, result: RUNTIME, error: RUNTIME };

/** The signatures of all functions that exist at a place. */
export function functions({ place = 'result', platformVersion }: Where = {}): readonly FunctionSignature[] {
  return DIALECTS[ place ].functions(platformVersion);
}

export function isKnownFunction(name: string, { place = 'result', platformVersion }: Where = {}): boolean {
  return DIALECTS[ place ].isKnownFunction(name, platformVersion);
}

/** The known function whose name is nearest to a misspelled one. Undefined if none is near. */
export function nearestFunction(name: string, { place = 'result', platformVersion }: Where = {}): string | undefined {
  return DIALECTS[ place ].nearestFunction(name, platformVersion);
}

/** Since which version and at which places a function exists. Undefined for a name that exists nowhere. */
export function availabilityOf(name: string): Availability | undefined {
  return DIALECTS.result.availabilityOf(name);
}
