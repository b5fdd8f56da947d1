import { wordBefore } from '../../result';
import type { FeelText } from './read-expressions';
import { codeOf, findCode, literalsFrom } from '../text/feel-code';
import { isPlain, templateAsFeel } from '../text/template-text';
import { isOptionalFeel } from '../text/field-traits';
import { MAX_FINDINGS } from '../types';
import type { Finding, Fix, TextEdit, TextFixId } from '../types';

/** Syntax from another language, its place, and its FEEL replacement; `instead` is given if that varies. */
type Slip = { from: number; to: number; found: string; instead?: { text: string }; fix?: Fix };

/** A match in the code of an expression. */
type CodePlace = { from: number; to: number; text: string };

export type SlipName =
  | 'equals' | 'notEquals' | 'and' | 'or' | 'exclamation' | 'ternary' | 'singleQuotes' | 'arrow' | 'templateString' | 'ifWithoutElse';

/** Syntax of other languages that users write in FEEL; each has its own rule. */
export const SLIPS: Record<SlipName, (expression: FeelText) => Slip[]> = {
  equals: ({ text }) => operators(text, /(?<![!<>=])={2,3}(?!=)/g, '='),
  notEquals: ({ text }) => operators(text, /!==|<>/g, '!='),
  and: ({ text }) => findCode(text, /&&?/g, MAX_FINDINGS).map(place => ampersand(text, place)),
  or: ({ text }) => operators(text, /\|\|?/g, 'or'),
  exclamation: ({ text }) => findCode(text, /!(?!=)/g, MAX_FINDINGS).map(place => negation(text, place.from)),
  ternary: ({ text }) => ternaries(text),
  singleQuotes: field => literalsFrom(field.text, '\'', MAX_FINDINGS).map(literal => doubleQuoted(field, literal)),
  arrow: ({ text }) => findCode(text, /=>|->/g, MAX_FINDINGS).map(({ from, to, text: found }) => ({ from, to, found })),
  templateString: ({ text }) => literalsFrom(text, '`', MAX_FINDINGS).filter(literal => /^`[^`]*\$\{/.test(literal.text)).map(concatenated),
  ifWithoutElse: expression => withoutElse(expression)
};

/** The findings of one slip in expressions that do not parse; `always`: in all expressions. */
export function findSlips(expressions: readonly FeelText[], name: SlipName, always = false): Finding[] {
  return expressions.filter(({ tree }) => always || tree === null).flatMap(expression =>
    SLIPS[ name ](expression).map(({ from, to, found, instead, fix }) => ({
      field: expression.field,
      from,
      to,
      values: { found, ...instead },
      ...fix ? { fix } : {}
    })));
}

/** Whether a specific rule explains why an expression does not parse. */
export function isSlip(expression: FeelText): boolean {
  return Object.values(SLIPS).some(find => find(expression).length > 0);
}


// helpers //////////

function edit(id: TextFixId, from: number, to: number, text: string, name = text): Fix {
  const edits: TextEdit[] = [ { from, to, text } ];

  return { id, values: { text: name }, edits };
}

function operators(text: string, pattern: RegExp, right: string): Slip[] {
  return findCode(text, pattern, MAX_FINDINGS).map(place => operator(text, place, right));
}

function operator(text: string, { from, to, text: found }: CodePlace, right: string): Slip {
  const isWord = /\w/.test(right);
  const before = isWord && /\S/.test(text[ from - 1 ] ?? ' ') ? ' ' : '';
  const after = isWord && /\S/.test(text[ to ] ?? ' ') ? ' ' : '';

  return { from, to, found, fix: edit('correct-operator', from, to, before + right + after, right) };
}

/** A single `&` joins strings in spreadsheets and in Basic. */
function ampersand(text: string, place: CodePlace): Slip {
  const { from, to } = place;
  const isBesideText = text.slice(0, from).trimEnd().endsWith('"') || text.slice(to).trimStart().startsWith('"');
  const right = isBesideText && to - from === 1 ? '+' : 'and';

  return { ...operator(text, place, right), instead: { text: right } };
}

function negation(text: string, from: number): Slip {
  const [ whole, operand ] = /^!\s*([A-Za-z_]\w*(?:\.\w+)*(?:\([^()]*\))?|\([^()]*\))/.exec(text.slice(from)) ?? [];

  if (whole === undefined || operand === undefined) {
    return { from, to: from + 1, found: '!' };
  }

  const right = operand.startsWith('(') ? `not${ operand }` : `not(${ operand })`;

  return { from, to: from + whole.length, found: '!', fix: edit('use-not', from, from + whole.length, right) };
}

function doubleQuoted(field: FeelText, { from, to, text }: { from: number; to: number; text: string }): Slip {
  const plain = text.slice(1, -1);

  // an apostrophe ends the string early: its intended end is not certain
  if (/\w/.test(field.text[ to ] ?? '')) {
    return { from, to, found: text };
  }

  if (field.text.trim() === `=${ text }` && field.place === 'input' && field.field !== 'retries' && isOptionalFeel(field) && isPlain(plain)) {
    return { from, to, found: text, fix: edit('turn-into-text', 0, field.text.length, plain) };
  }

  const inner = text.slice(1, -1).replace(/\\'/g, '\'').replace(/(?<!\\)"/g, '\\"');

  return { from, to, found: text, fix: edit('use-double-quotes', from, to, `"${ inner }"`) };
}

function concatenated({ from, to, text }: { from: number; to: number; text: string }): Slip {
  const feel = templateAsFeel(text.slice(1, -1));

  return { from, to, found: text, ...feel === null ? {} : { fix: edit('use-concatenation', from, to, feel.slice(1)) } };
}

/** `a ? b : c`; if it is nested or its parts are ambiguous, there is no safe quick fix. */
function ternaries(text: string): Slip[] {
  const code = codeOf(text).replace(/^\s*=/, mark => ' '.repeat(mark.length));

  return [ ...code.matchAll(/\?(?=[^?]*:)/g) ].slice(0, MAX_FINDINGS).map(({ index }) => {
    const start = Math.max(...[ ...'{,([:' ].map(character => code.lastIndexOf(character, index))) + 1;
    const [ rest, yes, no ] = /^\?([^?:{}()[\],]*):([^?:{}()[\],]*)/.exec(code.slice(index)) ?? [];
    const from = start + (/^\s*/.exec(code.slice(start))?.[ 0 ].length ?? 0);

    if (rest === undefined || yes === undefined || no === undefined || code.slice(index + rest.length).includes('?')) {
      return { from: index, to: index + 1, found: '?' };
    }

    const to = index + rest.trimEnd().length;
    const parts = [ text.slice(from, index), text.slice(index + 1, index + 1 + yes.length), text.slice(index + 2 + yes.length, to) ];
    const [ condition = '', then = '', otherwise = '' ] = parts.map(part => part.trim());

    return { from, to, found: '?', fix: edit('use-conditional', from, to, `if ${ condition } then ${ then } else ${ otherwise }`) };
  });
}

function withoutElse({ text, problem }: FeelText): Slip[] {
  const ifs = findCode(text, /\bif\b/g);
  const elses = findCode(text, /\belse\b/g).filter(({ from }) => wordBefore(text, text.slice(0, from).trimEnd().length) !== 'or');
  const last = ifs.at(-1);

  if (!last || ifs.length <= elses.length) {
    return [];
  }

  const at = text.slice(0, problem?.from ?? text.length).trimEnd().length;

  return [ { from: last.from, to: last.to, found: 'if', fix: edit('add-else', at, at, ' else null') } ];
}
