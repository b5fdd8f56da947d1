import type { ApiErrorCode, FinishCode, RetryHelps } from '../openai';

/** Why the API refused, in the words of OpenAI and of the process. */
export const API_ERROR_TEXTS: Record<ApiErrorCode, string> = {
  'openai/no-key': 'No API key reached OpenAI. Enter one under OpenAI API key.',
  'openai/unknown-key': 'OpenAI does not know this API key. It was mistyped, deleted or belongs to another account.',
  'openai/wrong-organization': 'The organization does not belong to this key.',
  'openai/not-authorized': 'The key may not be used from this network address.',
  'openai/country': 'OpenAI does not serve this country.',
  'openai/model-not-for-project': "The key's project may not use this model.",
  'openai/key-not-allowed': 'The key is restricted: it may not make this call.',
  'openai/unknown-model': 'OpenAI does not offer this model: shut down, mistyped or not for this key.',
  'openai/model-shut-down': 'OpenAI does not offer {model} any more: it was shut down. Choose another model.',
  'openai/wrong-endpoint': 'OpenAI does not offer this model for chat completions. Choose a chat model.',
  'openai/wrong-path': 'The server does not know this address. Check the base URL in the settings.',
  'openai/value-refused': 'The model refuses `{param}` {value}.',
  'openai/parameter-refused': 'The model refuses `{param}`.',
  'openai/parameter-missing': 'The request lacks `{param}`.',
  'openai/parameter-unknown': 'OpenAI does not know the parameter `{param}`.',
  'openai/prompt-too-long': 'Prompt and history are longer than the model reads. Shorten them.',
  'openai/bad-request': 'OpenAI cannot use this request. Its own text says what to change.',
  'openai/rate-limit': "OpenAI's rate limit for this key was reached. Call less often.",
  'openai/rate-limit-wait': "OpenAI's rate limit for this key was reached. The answer gives a wait of {wait}.",
  'openai/rate-limit-wait-in-text': "OpenAI's rate limit for this key was reached. The text gives a wait of {wait}.",
  'openai/rate-limit-or-too-large': "OpenAI's rate limit for this key was reached. No wait is given: this request may be larger than a whole minute's limit. Shorten it.",
  'openai/no-credit': 'The account has no credit left. Check plan and billing.',
  'openai/request-conflict': 'OpenAI gave this request up: it took too long or met another one.',
  'openai/server-fault': 'OpenAI had a fault.',
  'openai/overloaded': 'OpenAI is overloaded.',
  'openai/timeout': 'No answer in time. Longer answers need a longer Connection timeout.',
  'openai/timeout-seconds': 'No answer within {seconds} s. Longer answers need a longer Connection timeout.',
  'openai/unreachable': 'OpenAI is not reachable from this computer. Check network and proxy.',
  'openai/tls': "The server's certificate is not trusted on this computer. A proxy may stand in between.",
  'openai/protocol': 'The answer is not HTTP as it should be. A proxy may stand in between.',
  'openai/unknown-status': 'OpenAI answered {status}, which this plugin does not know.'
};

/** The line on whether the same request can succeed later. */
export const RETRY_TEXTS: Record<`retry/${ RetryHelps }`, string> = {
  'retry/yes': 'A retry can help.',
  'retry/no': 'A retry does not help.',
  'retry/maybe': 'A retry may help.',
  'retry/unknown': 'Whether a retry helps is not known.'
};

/** What stands under an answer that is no normal text. */
export const FINISH_TEXTS: Record<FinishCode, string> = {
  'openai/cut-off': 'Cut off: the answer reached the length limit.',
  'openai/refused': 'Refused by the model.',
  'openai/filtered': "Stopped by OpenAI's content filter.",
  'openai/tool-asked': 'No text: the model asked for a tool.'
};
