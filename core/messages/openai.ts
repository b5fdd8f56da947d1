import type { ApiErrorCode, FinishCode, RetryHelps } from '../openai';

/** Why a call failed, then what to do. */
export const API_ERROR_TEXTS: Record<ApiErrorCode, string> = {
  'openai/no-key': 'OpenAI received no API key. Enter one under OpenAI API key.',
  'openai/unknown-key': 'OpenAI does not recognize this API key: it is mistyped, deleted, or from another account. Check the key.',
  'openai/wrong-organization': 'The organization does not belong to this API key. Check the organization ID.',
  'openai/not-authorized': 'The API key is not allowed from this network address. Use another network, or allow the address at OpenAI.',
  'openai/country': 'OpenAI is not available in this country.',
  'openai/model-not-for-project': "The API key's project has no access to this model. Choose another model, or allow it at OpenAI.",
  'openai/key-not-allowed': 'The API key does not have permission for this request. Change its permissions at OpenAI.',
  'openai/unknown-model': 'OpenAI does not offer this model: it is shut down, mistyped, or not available to this API key. Choose another model.',
  'openai/model-shut-down': 'OpenAI no longer offers {model}: it was shut down. Choose another model.',
  'openai/wrong-endpoint': 'OpenAI does not offer this model for chat completions. Choose a chat model.',
  'openai/wrong-path': 'The server does not have this address. Check the base URL in the settings.',
  'openai/value-refused': 'The model does not accept {value} for `{param}`.',
  'openai/parameter-refused': 'The model does not accept `{param}`.',
  'openai/parameter-missing': 'The request does not contain `{param}`. Add it.',
  'openai/parameter-unknown': 'OpenAI does not recognize the parameter `{param}`. Remove it.',
  'openai/prompt-too-long': "The prompt and chat history exceed the model's context window. Shorten them.",
  'openai/bad-request': "OpenAI cannot process this request. See OpenAI's error message for what to change.",
  'openai/rate-limit': 'The rate limit of this API key was reached. Call OpenAI less often.',
  'openai/rate-limit-wait': 'The rate limit of this API key was reached. The response asks for a wait of {wait}.',
  'openai/rate-limit-wait-in-text': 'The rate limit of this API key was reached. The error message asks for a wait of {wait}.',
  'openai/rate-limit-or-too-large': 'The rate limit of this API key was reached. No wait is given, so this request may exceed the limit for a whole minute. Shorten it.',
  'openai/no-credit': 'The account has no credit left. Check its plan and billing.',
  'openai/request-conflict': 'OpenAI aborted this request: it timed out or conflicted with another.',
  'openai/server-fault': 'OpenAI reported an internal error.',
  'openai/overloaded': 'OpenAI is overloaded.',
  'openai/timeout': 'OpenAI did not respond in time. For long answers, increase the connection timeout.',
  'openai/timeout-seconds': 'OpenAI did not respond within {seconds} s. For long answers, increase the connection timeout.',
  'openai/unreachable': 'OpenAI cannot be reached from this computer. Check the network and the proxy.',
  'openai/tls': "This computer does not trust the server's certificate. Check whether a proxy intercepts the connection.",
  'openai/protocol': 'The response is not valid HTTP. Check whether a proxy changes the connection.',
  'openai/unknown-status': 'OpenAI returned {status}, which this plugin does not recognize.'
};

/** The line on whether the same request can succeed later. */
export const RETRY_TEXTS: Record<`retry/${ RetryHelps }`, string> = {
  'retry/yes': 'A retry can help.',
  'retry/no': 'A retry does not help.',
  'retry/maybe': 'A retry might help.',
  'retry/unknown': 'It is not known whether a retry helps.'
};

/** The line below an answer that did not end normally. */
export const FINISH_TEXTS: Record<FinishCode, string> = {
  'openai/cut-off': 'Cut off: the answer reached the length limit.',
  'openai/refused': 'Refused by the model.',
  'openai/filtered': "Stopped by OpenAI's content filter.",
  'openai/tool-asked': 'No text: the model requested a tool call.'
};
