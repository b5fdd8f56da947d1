/** What is wrong with text that should be JSON. */
export const JSON_TEXTS = {
  'json/quote-missing': 'Not JSON: a quote is missing in line {line}.',
  'json/bracket-missing': 'Not JSON: a closing ] is missing in line {line}.',
  'json/brace-missing': 'Not JSON: a closing } is missing in line {line}.',
  'json/comma-missing': 'Not JSON: a comma is missing in line {line}.',
  'json/colon-missing': 'Not JSON: a colon is missing in line {line}.',
  'json/extra-comma': 'Not JSON: there is an extra comma in line {line}.',
  'json/key-without-quotes': 'Not JSON: a key needs quotes in line {line}.',
  'json/unexpected': 'Not JSON: line {line} contains an unexpected character.'
} as const;

export type JsonTextCode = keyof typeof JSON_TEXTS;
