import { explainFinish } from '../openai';
import type { FinishCode } from '../openai';
import { isJsonObject, parseJson } from '../result';
import type { Json } from '../result';
import type { RunRecord } from '../run';

/** One choice of a chat response, or a text that came in place of one. `note`: what is not normal about it. */
export type Answer = { text: string | null; note: FinishCode | 'result/not-json' | null };

/** The choices of a chat response; none where it is another response. What cannot be read is one text. */
export function answersOf({ response }: RunRecord): Answer[] {
  const body = response?.body ?? null;

  if (typeof body === 'string') {
    return [ { text: body, note: parseJson(body).ok ? null : 'result/not-json' } ];
  }

  const choices = isJsonObject(body) ? body.choices : null;

  return Array.isArray(choices) ? choices.map(readAnswer) : [];
}


// helpers //////////

function readAnswer(choice: Json): Answer {
  const message = isJsonObject(choice) ? choice.message : null;
  const content = isJsonObject(message) ? message.content ?? message.refusal : null;

  return { text: typeof content === 'string' ? content : null, note: explainFinish(choice) };
}
