/** What is wrong with text that should be JSON: `json/broken` names one of the mistakes after it. */
export const JSON_TEXTS = {
  'json/broken': 'Not JSON: {mistake} in line {line}.',
  'json/quote-missing': 'a quote is missing',
  'json/bracket-missing': 'a closing ] is missing',
  'json/brace-missing': 'a closing } is missing',
  'json/comma-missing': 'a comma is missing',
  'json/colon-missing': 'a colon is missing',
  'json/extra-comma': 'there is an extra comma',
  'json/key-without-quotes': 'a key needs quotes',
  'json/unexpected': 'there is an unexpected character'
} as const;
