import type { Operation } from '../../template';

import { ANY, BOOLEAN, NULL, NUMBER, STRING, contextOf, listOf, openContext } from './shape';
import type { ContextShape, Scope, Shape } from './shape';

/** The responses of OpenAI's two endpoints (docs/openai-api.md, sections 2.1 and 3). */
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

const RESPONSES: Record<Operation | 'unknown', ContextShape> = {
  chat: responseOf(CHAT),
  moderation: responseOf(MODERATION),
  unknown: responseOf(ANY)
};

const SCOPES: Record<Operation | 'unknown', Scope> = {
  chat: scopeOf(RESPONSES.chat),
  moderation: scopeOf(RESPONSES.moderation),
  unknown: scopeOf(RESPONSES.unknown)
};

/** The result of the call (docs/connector-runtime.md, section 5). */
export function responseShape(operation: Operation | null): ContextShape {
  return RESPONSES[ operation ?? 'unknown' ];
}

/** The scope of the result expression: the result by its name, and each of its parts. */
export function responseScope(operation: Operation | null): Scope {
  return SCOPES[ operation ?? 'unknown' ];
}

/** The shape of `error` in the error expression. */
export const ERROR_SHAPE = contextOf({
  type: STRING,
  message: STRING,
  code: STRING,
  variables: contextOf({ response: contextOf({ headers: openContext(), body: ANY }) })
});

export const JOB_SHAPE = contextOf({ retries: NUMBER });


// helpers //////////

function responseOf(body: Shape): ContextShape {
  return contextOf({ status: NUMBER, headers: openContext(), body, reason: STRING, document: NULL });
}

function scopeOf(response: ContextShape): Scope {
  return new Map<string, Shape>([ ...Object.entries(response.keys), [ 'response', response ] ]);
}

function perCategory(shape: Shape): Shape {
  return contextOf(Object.fromEntries(CATEGORIES.map(category => [ category, shape ])));
}
