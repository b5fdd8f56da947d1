import { MAX_DEPTH } from '../result';
import type { Json } from '../result';

/** Java's definition of blank: no-break spaces and the byte order mark do not count. */
const BLANK = /^(?:(?![\u00a0\u2007\u202f\ufeff])\s|[\u001c-\u001f])*$/;

export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/**
 * The object or array that a string begins with; the rest is ignored. Undefined if the first value is anything
 * else, broken or nested too deep for the runtime (docs/connector-runtime.md, section 5).
 */
export function firstStructure(text: string): Json | undefined {
  const start = text.search(/[^ \t\n\r]/);
  const opening = start < 0 ? '' : text.charAt(start);

  if (opening !== '{' && opening !== '[') {
    return undefined;
  }

  const end = endOfStructure(text, start);

  return end === null ? undefined : parse(text.slice(start, end));
}

/** The body of a successful response: null if blank, parsed if it is an object or array, otherwise the raw string. */
export function successBody(text: string | null): Json {
  if (text === null || isBlank(text)) {
    return null;
  }

  return firstStructure(text) ?? text;
}

/** The body of an error response: parsed if it is an object or array, otherwise the raw string. */
export function errorBody(text: string | null): Json {
  return text === null ? null : firstStructure(text) ?? text;
}


// helpers //////////

/** The offset after the bracket that closes the first one; null if none does or the nesting is too deep. */
function endOfStructure(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;

  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index);

    if (quoted) {
      if (character === '\\') {
        index++;
      } else if (character === '"') {
        quoted = false;
      }
    } else if (character === '"') {
      quoted = true;
    } else if (character === '{' || character === '[') {
      if (++depth > MAX_DEPTH) {
        return null;
      }
    } else if ((character === '}' || character === ']') && --depth === 0) {
      return index + 1;
    }
  }

  return null;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
