import type { Operation } from '../../template';

import { ANY, BOOLEAN, NULL, NUMBER, STRING, contextOf, listOf, openContext } from './shape';
import type { ContextShape, Shape } from './shape';

/** The answers of OpenAI's two endpoints (OpenAI API notes, sections 2.1 and 3). */
const CHAT = contextOf({
  id: STRING,
  object: STRING,
  created: NUMBER,
  model: STRING,
  choices: listOf(contextOf({
    index: NUMBER,
    message: contextOf({
      role: STRING,
      content: STRING,
      refusal: STRING,
      annotations: listOf(ANY),
      audio: ANY,
      tool_calls: listOf(ANY),
      function_call: ANY
    }),
    finish_reason: STRING,
    logprobs: ANY
  })),
  usage: contextOf({
    prompt_tokens: NUMBER,
    completion_tokens: NUMBER,
    total_tokens: NUMBER,
    prompt_tokens_details: openContext(),
    completion_tokens_details: openContext()
  }),
  service_tier: STRING,
  system_fingerprint: STRING,
  metadata: ANY,
  moderation: ANY
});

const CATEGORIES = [
  'hate', 'hate/threatening', 'harassment', 'harassment/threatening', 'illicit', 'illicit/violent', 'self-harm',
  'self-harm/intent', 'self-harm/instructions', 'sexual', 'sexual/minors', 'violence', 'violence/graphic'
];

const MODERATION = contextOf({
  id: STRING,
  model: STRING,
  results: listOf(contextOf({
    flagged: BOOLEAN,
    categories: perCategory(BOOLEAN),
    category_scores: perCategory(NUMBER),
    category_applied_input_types: perCategory(listOf(STRING))
  }))
});

const BODY: Record<Operation, Shape> = { chat: CHAT, moderation: MODERATION };

/** The result of the call as the result expression sees it (connector runtime notes, section 5). */
export function responseShape(operation: Operation | null): ContextShape {
  return contextOf({
    status: NUMBER,
    headers: openContext(),
    body: operation === null ? ANY : BODY[ operation ],
    reason: STRING,
    document: NULL
  });
}

/** What the error expression sees as `error`. */
export const ERROR_SHAPE = contextOf({
  type: STRING,
  message: STRING,
  code: STRING,
  variables: contextOf({ response: contextOf({ headers: openContext(), body: ANY }) })
});

export const JOB_SHAPE = contextOf({ retries: NUMBER });


// helpers //////////

function perCategory(shape: Shape): Shape {
  return contextOf(Object.fromEntries(CATEGORIES.map(category => [ category, shape ])));
}
