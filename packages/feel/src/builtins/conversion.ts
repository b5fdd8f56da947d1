import { Decimal, FeelContext, FeelFunction, FeelRange, isTemporal, parseDecimal } from '../values';
import type { Value } from '../values';
import { formatTemporal, isoTemporal } from '../temporal';
import type { FunctionDefinition, Environment } from './definition';
import { defineFunction, invalidArgument } from './definition';
import { readJson } from './read-json';

const GROUPINGS = [ ' ', ',', '.' ];
const DECIMALS = [ ',', '.' ];

export const CONVERSION: readonly FunctionDefinition[] = [
  defineFunction('number', [ 'from' ], [ 'string' ], ([ text ], environment) => numberFrom(text, environment)),
  defineFunction('number', [ 'from', 'grouping separator' ], [ 'string', 'string' ], ([ text, grouping ], environment) =>
    GROUPINGS.includes(grouping) ? numberFrom(text.replaceAll(grouping, ''), environment) : invalidArgument('separator', environment)),
  defineFunction('number', [ 'from', 'grouping separator', 'decimal separator' ], [ 'string', 'any', 'any' ], numberWithSeparators),
  defineFunction('string', [ 'from' ], [ 'any' ], ([ value ]) => value === null || typeof value === 'string' ? value : textOf(value), { passesNull: true }),
  defineFunction('from json', [ 'json' ], [ 'any' ], ([ text ], environment) => fromJsonText(text, environment), { since: 807, passesNull: true }),
  defineFunction('to json', [ 'value' ], [ 'any' ], ([ value ]) => jsonText(value), { since: 807 })
];

/** The string of a value inside another value: strings keep their quotes. */
export function textOf(value: Value): string {
  if (typeof value === 'string') {
    return `"${ value }"`;
  }

  if (Array.isArray(value)) {
    return `[${ value.map(textOf).join(', ') }]`;
  }

  if (value instanceof FeelContext) {
    return `{${ value.entries().map(([ key, member ]) => `${ key }:${ textOf(member) }`).join(', ') }}`;
  }

  if (value instanceof FeelFunction) {
    return `function(${ value.params.join(', ') })`;
  }

  if (value instanceof FeelRange) {
    return `${ value.start.closed ? '[' : '(' }${ textOf(value.start.value) }..${ textOf(value.end.value) }${ value.end.closed ? ']' : ')' }`;
  }

  return isTemporal(value) ? formatTemporal(value) : String(value);
}

// helpers //////////

function numberFrom(text: string, environment: Environment) {
  return parseDecimal(text) ?? invalidArgument('text', environment);
}

function numberWithSeparators([ text, grouping, decimal ]: [ string, Value, Value ], environment: Environment) {
  const groupingFits = grouping === null || typeof grouping === 'string' && GROUPINGS.includes(grouping);
  const decimalFits = decimal === null || typeof decimal === 'string' && DECIMALS.includes(decimal);

  if (!groupingFits || !decimalFits || grouping === decimal) {
    return undefined;
  }

  const ungrouped = grouping === null ? text : text.replaceAll(grouping, '');

  return numberFrom(decimal === null ? ungrouped : ungrouped.replaceAll(decimal, '.'), environment);
}

function fromJsonText(text: Value, environment: Environment) {
  if (text === null) {
    return null;
  }

  if (typeof text !== 'string') {
    return undefined;
  }

  environment.step(Math.ceil(text.length / 16));

  return orIllegal(readJson(text), environment);
}

/** Null is a valid value here. */
function orIllegal(value: Value | undefined, environment: Environment) {
  return value === undefined ? invalidArgument('json', environment) : value;
}

/** Compact JSON. Numbers keep their decimals, temporal values are ISO strings, and values without a JSON form are their FEEL string. */
function jsonText(value: Value): string {
  if (value === null || typeof value === 'boolean' || value instanceof Decimal) {
    return String(value);
  }

  if (Array.isArray(value)) {
    return `[${ value.map(jsonText).join(',') }]`;
  }

  if (value instanceof FeelContext) {
    return `{${ value.entries().map(([ key, member ]) => `${ quoteJson(key) }:${ jsonText(member) }`).join(',') }}`;
  }

  return quoteJson(typeof value === 'string' ? value : isTemporal(value) ? isoTemporal(value) : textOf(value));
}

function quoteJson(text: string): string {
  return JSON.stringify(text).replace(/\\u[0-9a-f]{4}/g, escape => `\\u${ escape.slice(2).toUpperCase() }`);
}
