import type { RunProblemCode } from '../run';

/** Why a run was not sent or stopped, and what to do about it. */
export const RUN_TEXTS: Record<RunProblemCode, string> = {
  'run/dry-run': 'Nothing was sent: this is a dry run. Leave --dry-run out to call the API.',
  'run/refused-origin': 'Not sent: the secret {name} may not go to {origin}. If you trust this address, allow it; otherwise mend the URL.',
  'run/insecure-origin': 'Not sent: {origin} is not encrypted. Use https; plain http works on this machine alone (127.0.0.1, localhost).',
  'run/unreadable-url': 'Not sent: {url} can be read in more than one way, so where it leads is not certain. Write scheme, host and path alone.',
  'run/other-host': 'Not sent: the header Host names another server than the URL, so where the request ends is not certain. Take the header away.',
  'run/secret-missing': 'The secret {name} has no value here. Give it one, or name a secret that exists.',
  'run/secret-too-long': 'Not sent: the value of the secret {name} has more than {limit} characters, far more than a key has. Give it the key only.',
  'run/not-redacted': 'The answer is not shown, because the search for secrets in it did not end. Run the task again; if this happens again, report it.',
  'run/unresolved-placeholder': 'Not sent: the secret {name} would go out as its placeholder, because another secret\'s value refers to it. Refer to it directly.',
  'run/secret-in-prompt': 'Not sent: the secret {name} would travel inside the request\'s content to {origin}. Keep secrets in the API key field.',
  'run/cancelled': 'The run was cancelled. Run it again to see its outcome.',
  'run/deadline': 'The run took longer than its deadline allows and was stopped. Give it more time, or look at what the API is doing.',
  'run/evaluation-deadline': 'An expression ran too long and was stopped. Look for endless loops and costly patterns.',
  'run/evaluation-limit': 'The expression was stopped here: {reason} The engine may answer differently.',
  'run/response-too-large': 'The response is larger than 16 MB and was not read to its end. Ask for less.',
  'run/unsupported-platform': 'This task is made for Camunda 7, which cannot be run here yet. Use a Camunda 8 diagram.',
  'run/unsupported-authentication': 'Not sent: this kind of authentication fetches a token first, which cannot be done here. Use an API key.',
  'run/unsupported-store': 'storeResponse is set: in the cluster the response goes to the document store, and "document" holds it instead of "body". '
    + 'Here it stays in "body". Take the variable away, or deploy the process to see its outcome.',
  'run/unsupported-redirect': 'followRedirects is set: the cluster follows this redirect, here it is the result. Write the final address into the URL.',
  'run/unsupported-document': 'The variables hold a document or a call that makes one: the cluster sends its content, here it is sent as it stands. '
    + 'Deploy the process to see its outcome.',
  'run/rate-guard': 'Not sent: more than {limit} calls in a minute. Wait a moment and run it again.',
  'run/worker-failed': 'The expressions could not be evaluated, by a fault of this plugin. Run it again; if it stays, report it.'
};
