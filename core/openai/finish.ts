import { isJsonObject } from '../result';

/** Why an answer is not a normal one. */
export type FinishCode = 'openai/cut-off' | 'openai/refused' | 'openai/filtered' | 'openai/tool-asked';

const BY_REASON: Readonly<Record<string, FinishCode>> = {
  length: 'openai/cut-off',
  content_filter: 'openai/filtered',
  tool_calls: 'openai/tool-asked',
  function_call: 'openai/tool-asked'
};

/** What is special about one entry of `choices` (docs/openai-api.md, section 2.1); null if it is a normal answer. */
export function explainFinish(choice: unknown): FinishCode | null {
  if (!isJsonObject(choice)) {
    return null;
  }

  const { message, finish_reason: reason } = choice;

  if (isJsonObject(message) && typeof message.refusal === 'string' && message.refusal !== '') {
    return 'openai/refused';
  }

  return typeof reason === 'string' ? BY_REASON[ reason ] ?? null : null;
}
