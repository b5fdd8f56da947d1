import { findJsonMistake, isJsonObject, message, parseJson } from '../../core/result';
import type { JsonObject, Message } from '../../core/result';
import type { EvaluateInput } from '../../node/worker';
import type { CliLineCode } from '../messages';

export type FeelLine = { ok: true; value: EvaluateInput } | { ok: false; problem: Message<CliLineCode> };

/** A line of `feel --stdin`: `{ "expression", "context" }`; without its own context, the expression reads the given one. */
export function readFeelLine(text: string, context: JsonObject): FeelLine {
  const line = parseJson(text);

  if (!line.ok) {
    const mistake = findJsonMistake(text);

    return failed('cli/line-not-json', { mistake: message(mistake?.code ?? 'json/unexpected'), column: String(mistake?.column ?? 1) });
  }

  if (!isJsonObject(line.value) || typeof line.value.expression !== 'string') {
    return failed('cli/line-without-expression');
  }

  const { expression, context: own = context } = line.value;

  return isJsonObject(own) ? { ok: true, value: { expression, context: own } } : failed('cli/line-with-bad-context');
}


// helpers //////////

function failed(code: CliLineCode, values?: Message<CliLineCode>[ 'values' ]): FeelLine {
  return { ok: false, problem: { code, values } };
}
