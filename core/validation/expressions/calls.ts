import { argumentsOf } from '@openai-task/feel';
import { functions } from '../../feel';
import type { Expression, FunctionSignature } from '@openai-task/feel';

import type { FeelText } from './read-expressions';
import type { Call } from './parsed-text';

/** The function signatures that are available to an expression. */
export function signaturesFor({ place }: FeelText, platformVersion: string | null): readonly FunctionSignature[] {
  return functions({ place, platformVersion });
}

/** An argument, by position or by name. */
export function argumentOf({ args }: Call, index: number, name: string): Expression | undefined {
  return args.named ? args.values.find(value => value.name === name)?.value : args.values[ index ];
}

/** Whether a signature accepts the arguments of a call. */
export function accepts({ params, variadic }: FunctionSignature, { args }: Call): boolean {
  if (args.named) {
    return args.values.every(({ name }) => params.includes(name));
  }

  const count = argumentsOf(args).length;

  return count === params.length || variadic && count >= params.length - 1;
}
