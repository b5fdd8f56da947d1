/**
 * Whether a part of a secret is an English word where it appears in a response: `Authorization: Bearer …` must not remove the
 * word *authorization* from every response. Only long words matter, because shorter parts are not searched for.
 */

/** The longest word that counts, in letters. */
const MAX_WORD = 20;

/** Endings of long English words, in lower case. */
const ENDINGS = [
  'ion', 'ions', 'ional', 'ment', 'ments', 'mental', 'ness', 'less', 'ful', 'fully', 'ally', 'ily', 'ly', 'ing', 'ings', 'able', 'ible', 'ably',
  'ity', 'ities', 'ism', 'ist', 'ists', 'ive', 'ives', 'ical', 'ial', 'ual', 'ural', 'ship', 'ships', 'hood', 'hoods', 'ance', 'ence', 'ances',
  'ences', 'ancy', 'ency', 'ous', 'ize', 'ized', 'izes', 'ise', 'ised', 'ated', 'ates', 'ate', 'ator', 'ators', 'izer', 'izers', 'ary', 'ology',
  'raphy', 'ture', 'tures', 'ented', 'ents', 'ered', 'ters', 'ward', 'wards', 'wide', 'wise', 'through'
];

/** Technical terms that often surround a value. */
const TERMS = [ 'application/json', 'content-type' ];

/** Two words that can appear anywhere in a response. */
const PHRASE = /^[a-z]+ [a-z]+$/;
const MAX_PHRASE = 2 * MAX_WORD;

/** Whether the part, with the letters around it, is such a word or term, or two words. Takes a bounded number of steps. */
export function isOrdinaryWord(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > MAX_PHRASE || !hasOnly(units, from, to, isPhraseSign)) {
    return false;
  }

  const word = textAround(units, from, to, isLetter);

  return PHRASE.test(word)
    || word.length <= MAX_WORD && !/[^a-z]/.test(word) && ENDINGS.some(ending => word.endsWith(ending))
    || TERMS.includes(textAround(units, from, to, isTermSign));
}


// helpers //////////

function hasOnly(units: Uint16Array, from: number, to: number, isSign: (unit: number) => boolean): boolean {
  for (let index = from; index < to; index++) {
    if (!isSign(units[ index ] ?? 0)) {
      return false;
    }
  }

  return true;
}

/** The part with the characters around it, up to the length of a word. */
function textAround(units: Uint16Array, start: number, end: number, isSign: (unit: number) => boolean): string {
  let [ from, to ] = [ start, end ];

  while (to - from <= MAX_PHRASE && isSign(units[ from - 1 ] ?? 0)) {
    from--;
  }

  while (to - from <= MAX_PHRASE && isSign(units[ to ] ?? 0)) {
    to++;
  }

  return String.fromCharCode(...units.subarray(from, to));
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Slashes and hyphens join the words of a term. */
function isTermSign(unit: number): boolean {
  return isLetter(unit) || unit === 0x2f || unit === 0x2d;
}

function isPhraseSign(unit: number): boolean {
  return isTermSign(unit) || unit === 0x20;
}
