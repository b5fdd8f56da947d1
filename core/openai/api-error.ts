import { isJsonObject } from '../result';

/** The fields of an API error; null if missing. */
export type ApiError = { type: string | null; code: string | null; param: string | null; message: string | null };

const NOTHING: ApiError = { type: null, code: null, param: null, message: null };

/**
 * The error object of a response body, parsed or as a string. OpenAI nests it under `error`; others send it flat or leave
 * keys out (docs/openai-api.md, section 2.3). A body without one gives nulls.
 */
export function readApiError(body: unknown): ApiError {
  const value = typeof body === 'string' ? parse(body) : body;

  if (!isJsonObject(value)) {
    return NOTHING;
  }

  const error = isJsonObject(value.error) ? value.error : value;

  return { type: text(error.type), code: text(error.code), param: text(error.param), message: text(error.message) };
}

/** The wait that a response asks for, in milliseconds, and where it is given; null if there is none. */
export function readWait(headers: Record<string, string | string[]>, message: string | null): { ms: number; from: 'header' | 'text' } | null {
  const fine = Number(headerOf(headers, 'retry-after-ms') ?? NaN);

  if (fine > 0) {
    return { ms: fine, from: 'header' };
  }

  const seconds = Number(headerOf(headers, 'retry-after') ?? NaN);

  if (seconds > 0) {
    return { ms: seconds * 1000, from: 'header' };
  }

  const ms = message === null ? null : readDuration(message);

  return ms === null ? null : { ms, from: 'text' };
}


// helpers //////////

/** Durations as the API writes them: `644ms`, `18.6s`, `6m0s`. */
function readDuration(message: string): number | null {
  const found = /\bin (?:(\d+(?:\.\d+)?)ms|(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?)(?![A-Za-z0-9])/.exec(message);

  if (!found) {
    return null;
  }

  const [ , ms, hours = '0', minutes = '0', seconds = '0' ] = found;

  return ms === undefined ? ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 || null : Number(ms);
}

function headerOf(headers: Record<string, string | string[]>, name: string): string | null {
  const value = Object.entries(headers).find(([ key ]) => key.toLowerCase() === name)?.[ 1 ];

  return (Array.isArray(value) ? value[ 0 ] : value) ?? null;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {

    // an HTML page of a gateway, or a truncated body
    return null;
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
