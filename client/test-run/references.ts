import type { VariableReference } from '../../core/feel';

const STRING = /"(?:\\.|[^"\\])*"/g;
const PATH = /\b([a-zA-Z_]\w*)((?:\.[a-zA-Z_]\w*)*)(?!\w*\s*[(:])/g;
const KEYWORDS = /^(?:if|then|else|is|defined|for|some|every|satisfies|in|return|and|or|null|true|false)$/;

/** The names that an expression reads, by their looks: the reader of core/feel takes this over as soon as it is there. */
export function variableReferences(expression: string): VariableReference[] {
  const bare = expression.replace(STRING, text => ' '.repeat(text.length)).replace(/^=/, ' ');

  return [ ...bare.matchAll(PATH) ].flatMap(({ 0: text, 1: name = '', 2: path = '', index }) => KEYWORDS.test(name)
    ? []
    : [ { name, path: path.split('.').slice(1), from: index, to: index + text.length } ]);
}
