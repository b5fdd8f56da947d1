import type { RunProblemCode } from '../run';

/** Why a run was not sent or stopped, and what to do about it. */
export const RUN_TEXTS: Record<RunProblemCode, string> = {
  'run/dry-run': 'Nothing was sent: this is a dry run. Leave --dry-run out to call the API.',
  'run/refused-origin': 'Not sent: the secret {name} may not go to {origin}. If you trust this address, allow it. Otherwise, correct the URL.',
  'run/insecure-origin': 'Not sent: {origin} is not encrypted. Use https. Plain http works only on this computer (127.0.0.1, localhost).',
  'run/unreadable-url': 'Not sent: the URL {url} is ambiguous. Write only scheme, host, and path.',
  'run/other-host': 'Not sent: the Host header names a different server than the URL. Remove the header.',
  'run/secret-missing': 'The secret {name} has no value here. Give it one, or name a secret that exists.',
  'run/secret-too-long': 'Not sent: the value of the secret {name} has more than {limit} characters, far more than an API key. Enter only the key.',
  'run/not-redacted': 'The response is not shown because the search for secrets in it did not finish. Run the task again. If this happens again, report it.',
  'run/unresolved-placeholder': 'Not sent: the placeholder of the secret {name} would not be replaced, because it is in the value of another secret. Reference the secret directly.',
  'run/secret-in-prompt': 'Not sent: the secret {name} would be sent to {origin} in the content of the request. Use secrets only in the API key field.',
  'run/cancelled': 'The run was cancelled. Run it again to see its outcome.',
  'run/deadline': 'The run was stopped because it exceeded its deadline. Allow more time, or check the API.',
  'run/evaluation-deadline': 'An expression was stopped because it ran too long. Check for endless loops and slow patterns.',
  'run/evaluation-limit': 'The expression was stopped here: {reason} The engine can return a different result.',
  'run/response-too-large': 'The response exceeds 16 MB and was not read completely. Request less.',
  'run/unsupported-platform': 'This task is for Camunda 7, which is not supported for test runs. Use a Camunda 8 diagram.',
  'run/unsupported-authentication': 'Not sent: this type of authentication requests a token first, which is not supported here. Use an API key.',
  'run/unsupported-store': 'storeResponse is set: in the cluster, the response is stored in the document store and is in "document" instead of "body". '
    + 'Here it is in "body". Remove the variable, or deploy the process to see its outcome.',
  'run/unsupported-redirect': 'followRedirects is set: the cluster follows this redirect, but here it is the result. Use the final address as the URL.',
  'run/unsupported-document': 'The variables contain a document or a call that creates one: the cluster sends its content, here the value is sent unchanged. '
    + 'Deploy the process to see its outcome.',
  'run/rate-guard': 'Not sent: more than {limit} calls in a minute. Wait a moment and run it again.',
  'run/worker-failed': 'The expressions could not be evaluated because of an error in this plugin. Run the task again. If this happens again, report it.'
};
