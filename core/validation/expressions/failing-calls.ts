import { isKnownZone } from '@openai-task/feel';
import type { Expression, Node } from '@openai-task/feel';

import { argumentOf } from './calls';
import type { Call } from './parsed-text';

/** The largest power of e that fits into a floating-point number. */
const MAX_EXPONENT = 709;

/** Calls that fail the whole evaluation, recognized only by their literals (docs/connector-runtime.md, section 8.3). */
const FAILING: Record<string, (call: Call) => boolean> = {
  'substring': call => startsBeyondEnd(argumentOf(call, 0, 'string'), argumentOf(call, 1, 'start position'))
    || (numberOf(argumentOf(call, 2, 'length')) ?? 0) < 0,
  'modulo': call => numberOf(argumentOf(call, 1, 'divisor')) === 0,
  'log': call => isBelowOrZero(argumentOf(call, 0, 'number')),
  'exp': call => (numberOf(argumentOf(call, 0, 'number')) ?? 0) > MAX_EXPONENT,
  'stddev': call => isSingle(call),
  'date and time': call => argumentOf(call, 0, 'date')?.kind !== 'string' && isUnknownZone(argumentOf(call, 1, 'timezone')),
  'assert': call => isFalse(argumentOf(call, 1, 'condition'))
};

/** Whether a call fails for all data. */
export function alwaysFails(call: Call): boolean {
  return FAILING[ call.name.text ]?.(call) === true;
}

/** Whether a power fails: zero to a negative exponent. */
export function isFailingPower({ first, rest }: Node<'arithmetic'>): boolean {
  const [ power ] = rest;

  return power?.operator === '**' && numberOf(first) === 0 && (numberOf(power.operand) ?? 0) < 0;
}


// helpers //////////

function numberOf(node: Expression | undefined): number | null {
  if (node?.kind === 'negation') {
    const number = numberOf(node.operand);

    return number === null ? null : -number;
  }

  return node?.kind === 'number' ? node.value.toNumber() : null;
}

function startsBeyondEnd(text: Expression | undefined, start: Expression | undefined): boolean {
  const from = numberOf(start);

  return text?.kind === 'string' && from !== null && (from > text.value.length + 1 || from < -text.value.length);
}

function isBelowOrZero(node: Expression | undefined): boolean {
  const number = numberOf(node);

  return number !== null && number <= 0;
}

function isSingle(call: Call): boolean {
  const first = argumentOf(call, 0, 'list');

  return !call.args.named && call.args.values.length === 1
    && (first?.kind === 'number' || first?.kind === 'list' && first.items.length === 1);
}

function isUnknownZone(node: Expression | undefined): boolean {
  return node?.kind === 'string' && !isKnownZone(node.value);
}

function isFalse(node: Expression | undefined): boolean {
  return node?.kind === 'null' || node?.kind === 'boolean' && !node.value;
}
