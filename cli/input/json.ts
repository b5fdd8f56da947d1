import { findJsonMistake, isJsonObject, message } from '../../core/result';
import type { JsonObject } from '../../core/result';
import type { Flag } from '../call';
import { unusable } from '../problem';
import type { CliResult } from '../problem';

import { readText } from './read-text';

const NO_PLACE = { code: 'json/unexpected', line: 1, column: 1 } as const;

/** Parses JSON; `source` names it in a message: its file or its flag. */
export function parseJson(text: string, source: string): CliResult<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { code, line, column } = findJsonMistake(text) ?? NO_PLACE;

    return unusable('cli/broken-json', { source, mistake: message(code), line: String(line), column: String(column) });
  }
}

/** Reads a file of JSON. */
export async function readJsonFile(file: string, expected: string): Promise<CliResult<unknown>> {
  const text = await readText(file);

  if (!text.ok) {
    return text;
  }

  const bare = text.value.replace(/^\uFEFF/, '');

  return bare.trim() === '' ? unusable('cli/empty-file', { file, expected }) : parseJson(bare, file);
}

/** The JSON object given with a flag that takes a file or the JSON itself; `{}` without the flag. */
export async function readJsonObject(flag: Flag, text: string | undefined): Promise<CliResult<JsonObject>> {
  if (text === undefined) {
    return { ok: true, value: {} };
  }

  const inline = /^\s*[{["]/.test(text);
  const json = inline ? parseJson(text, flag.name) : await readJsonFile(text, 'a JSON object');

  if (!json.ok) {
    const missing = !inline && json.problems.some(problem => problem.code === 'cli/no-such-file');

    return missing ? unusable('cli/no-json-nor-file', { flag: flag.name, text }) : json;
  }

  return isJsonObject(json.value)
    ? { ok: true, value: json.value }
    : unusable('cli/no-json-object', { source: inline ? flag.name : text, kind: kindOf(json.value) });
}


// helpers //////////

function kindOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }

  return Array.isArray(value) ? 'a list' : `a ${ typeof value }`;
}
