import { formatMessage } from '../core/messages';
import type { Problem } from '../core/result';

import type { ArgumentProblemCode } from './arguments';
import type { ServerProblemCode } from './server/web-server';

export type SecretsFileProblemCode = 'playground/no-secrets-file';

const TEXTS: Record<ArgumentProblemCode | ServerProblemCode | SecretsFileProblemCode, string> = {
  'playground/unknown-argument': 'The playground does not know {argument}. Use --port N, --secrets FILE, --live or --help.',
  'playground/missing-value': '{argument} needs a value, such as --port 8080 or --secrets keys.env.',
  'playground/invalid-port': '{argument} is no port. Use a number from 0 to 65535; 0 takes a free one.',
  'playground/port-in-use': 'Port {port} is in use. Choose another with --port N, or leave it out to take a free one.',
  'playground/cannot-listen': 'Port {port} cannot be used ({cause}). Choose another with --port N.',
  'playground/no-secrets-file': '{file} cannot be read ({cause}). Name a file of NAME=VALUE lines.'
};

export const HELP = `npm start -- [--port N] [--secrets FILE] [--live]

Opens the playground: an editor with the plugin, on this computer alone. Prints its address; Ctrl+C ends it.

  --port N        the page's port (default: a free one)
  --secrets FILE  secrets as NAME=VALUE lines (default: environment variables OPENAI_TASK_SECRET_<NAME>)
  --live          send test runs to api.openai.com with your own key instead of the built-in simulator
`;

/** What to do with the address that was printed, and what test runs cost. */
export function startedText(live: boolean): string {
  return live
    ? 'Open the address in a browser. Test runs call api.openai.com and cost money. Ctrl+C ends the playground.\n'
    : 'Open the address in a browser. Answers are simulated: no key, no network, no costs. Ctrl+C ends the playground.\n';
}

/** One line that says what is wrong and what to do. */
export function textOf({ code, values }: Problem): string {
  return formatMessage(isKnown(code) ? TEXTS[ code ] : code, values);
}


// helpers //////////

function isKnown(code: string): code is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, code);
}
