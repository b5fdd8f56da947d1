import { functionFailure } from '../stop';
import { instantNanos } from '../temporal';
import { decimal } from '../values';
import type { FunctionDefinition, Environment } from './definition';
import { defineFunction, invalidArgument } from './definition';
import { decodeBase64, encodeBase64 } from './base64';
import { findAll, findFirst, replaceAll, splitBy } from './regex';
import { uuid } from './uuid';

/** White space in Java, which excludes the non-breaking space. */
const BLANK = /^[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/;

type TextTest = readonly [ name: string, test: (text: string, match: string) => boolean ];

const TESTS: readonly TextTest[] = [
  [ 'contains', (text, match) => text.includes(match) ],
  [ 'starts with', (text, match) => text.startsWith(match) ],
  [ 'ends with', (text, match) => text.endsWith(match) ]
];

export const STRING: readonly FunctionDefinition[] = [
  ...TESTS.map(([ name, test ]) =>
    defineFunction(name, [ 'string', 'match' ], [ 'string', 'string' ], ([ text, match ]) => test(text, match))),
  defineFunction('substring', [ 'string', 'start position' ], [ 'string', 'number' ], ([ text, start ]) =>
    slice(text, startIndex(text, start.toInt()), text.length)),
  defineFunction('substring', [ 'string', 'start position', 'length' ], [ 'string', 'number', 'number' ], ([ text, start, length ]) => {
    const from = startIndex(text, start.toInt());

    return slice(text, from, Math.min(from + length.toInt(), text.length));
  }),
  defineFunction('string length', [ 'string' ], [ 'string' ], ([ text ]) => decimal(text.length)),
  defineFunction('upper case', [ 'string' ], [ 'string' ], ([ text ]) => text.toUpperCase()),
  defineFunction('lower case', [ 'string' ], [ 'string' ], ([ text ]) => text.toLowerCase()),
  defineFunction('substring before', [ 'string', 'match' ], [ 'string', 'string' ], ([ text, match ]) =>
    text.slice(0, Math.max(0, text.indexOf(match)))),
  defineFunction('substring after', [ 'string', 'match' ], [ 'string', 'string' ], ([ text, match ]) =>
    text.includes(match) ? text.slice(text.indexOf(match) + match.length) : ''),
  defineFunction('replace', [ 'input', 'pattern', 'replacement' ], [ 'string', 'string', 'string' ], ([ text, pattern, replacement ], environment) =>
    replaceAll(text, pattern, '', replacement, environment) ?? badPattern(environment)),
  defineFunction('replace', [ 'input', 'pattern', 'replacement', 'flags' ], [ 'string', 'string', 'string', 'string' ], ([ text, pattern, replacement, flags ], environment) =>
    replaceAll(text, pattern, flags, replacement, environment) ?? badPattern(environment)),
  defineFunction('matches', [ 'input', 'pattern' ], [ 'string', 'string' ], ([ text, pattern ], environment) =>
    findFirst(text, pattern, '', environment) ?? badPattern(environment)),
  defineFunction('matches', [ 'input', 'pattern', 'flags' ], [ 'string', 'string', 'string' ], ([ text, pattern, flags ], environment) =>
    findFirst(text, pattern, flags, environment) ?? badPattern(environment)),
  defineFunction('split', [ 'string', 'delimiter' ], [ 'string', 'string' ], ([ text, delimiter ], environment) =>
    splitBy(text, delimiter, environment) ?? badPattern(environment)),
  defineFunction('extract', [ 'input', 'pattern' ], [ 'string', 'string' ], ([ text, pattern ], environment) =>
    findAll(text, pattern, environment) ?? badPattern(environment)),
  defineFunction('trim', [ 'string' ], [ 'string' ], ([ text ]) => trimAsJava(text)),
  defineFunction('uuid', [], [], (_args, environment) => uuid(Number(instantNanos(environment.now()) / 1_000_000n))),
  defineFunction('to base64', [ 'value' ], [ 'string' ], ([ text ]) => encodeBase64(text)),
  defineFunction('from base64', [ 'value' ], [ 'string' ], ([ text ], environment) => decodeBase64(text) ?? invalidArgument('base64', environment), { since: 807 }),
  defineFunction('is blank', [ 'string' ], [ 'string' ], ([ text ]) => BLANK.test(text))
];

// helpers //////////

function badPattern(environment: Environment) {
  return invalidArgument('pattern', environment);
}

function startIndex(text: string, position: number): number {
  return position > 0 ? position - 1 : text.length + position;
}

/** Removes the characters up to U+0020 at both ends, as Java's `trim` does. */
function trimAsJava(text: string): string {
  let from = 0;
  let to = text.length;

  while (from < to && text.charCodeAt(from) <= 0x20) {
    from++;
  }

  while (to > from && text.charCodeAt(to - 1) <= 0x20) {
    to--;
  }

  return text.slice(from, to);
}

/** Bounds outside of the string throw. */
function slice(text: string, from: number, to: number): string {
  if (from < 0 || to > text.length || from > to) {
    throw functionFailure(`java.lang.StringIndexOutOfBoundsException: begin ${ from }, end ${ to }, length ${ text.length }`);
  }

  return text.slice(from, to);
}
