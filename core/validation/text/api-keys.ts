/**
 * API keys in plain text, by their shapes (docs/openai-api.md, section 6, rules A to D). `certain`: nothing else looks
 * like it.
 */
export type KeyMatch = { from: number; to: number; certain: boolean };

/** Every key contains one of these. Most fields contain none, and the search is fast. */
const MARKS = [ 'sk-', 'JQQJ99' ];

const CERTAIN = [
  /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{16,200}T3BlbkFJ[A-Za-z0-9_-]{16,200}(?![A-Za-z0-9_-])/g,
  /(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9_-])sk-ant-(?:api|admin)\d\d-[A-Za-z0-9_-]{80,}/g
];

const LIKELY = /(?<![A-Za-z0-9_-])sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,}|or-v1-[0-9a-f]{64}|[A-Za-z0-9]{32,})(?![A-Za-z0-9_-])/g;

/** With fewer different characters than this it is a dummy such as `sk-proj-xxxxxxxx`. */
const MIN_DISTINCT = 8;

/** Finds the keys in a string, in order, each stretch once. */
export function findKeys(text: string): KeyMatch[] {
  if (!MARKS.some(mark => text.includes(mark))) {
    return [];
  }

  const certain = CERTAIN.flatMap(pattern => matchesOf(text, pattern, true));
  const likely = matchesOf(text, LIKELY, false)
    .filter(({ from, to }) => new Set(text.slice(from + 'sk-'.length, to)).size >= MIN_DISTINCT)
    .filter(match => !certain.some(({ from, to }) => match.from < to && from < match.to));

  return [ ...certain, ...likely ].sort((a, b) => a.from - b.from);
}


// helpers //////////

function matchesOf(text: string, pattern: RegExp, certain: boolean): KeyMatch[] {
  return [ ...text.matchAll(pattern) ].map(({ index, 0: match }) => ({ from: index, to: index + match.length, certain }));
}
