import { argumentsOf } from '@openai-task/feel';
import { functions } from '../../feel';
import type { Expression, FunctionSignature } from '@openai-task/feel';

import type { FeelText } from './read-expressions';
import type { Call } from './parsed-text';

/** The signatures that exist where an expression stands. */
export function signaturesFor({ place }: FeelText, platformVersion: string | null): readonly FunctionSignature[] {
  return functions({ place, platformVersion });
}

/** An argument by its place among the parameters or by its name. */
export function argumentOf({ args }: Call, index: number, name: string): Expression | undefined {
  return args.named ? args.values.find(value => value.name === name)?.value : args.values[ index ];
}

/** Whether a signature takes the arguments of a call. */
export function accepts({ params, variadic }: FunctionSignature, { args }: Call): boolean {
  if (args.named) {
    return args.values.every(({ name }) => params.includes(name));
  }

  const count = argumentsOf(args).length;

  return count === params.length || variadic && count >= params.length - 1;
}
