import { countMessages, loadTokenizer } from '../../node/tokens';

import { encodingOf } from '../../core/openai';
import type { Model } from '../../core/openai';
import type { Json, JsonObject } from '../../core/result';

import { CREATED, FINGERPRINT } from '../identity';
import { fault, faultReply, jsonReply, rateLimitHeaders } from '../reply';
import type { ApiFault, Reply, SimulatedRequest } from '../reply';

import { choicesOf } from './choices';
import type { Choice } from './choices';
import { modelOf } from './model';
import { checkChat } from './parameters';

/** How much longer than the window the scenario's prompt is. */
const OVERFLOW = 50;

/** `POST /chat/completions`: the first fault, or an answer with its tokens counted. */
export async function answerChat({ body, scenario }: SimulatedRequest): Promise<Reply> {
  const model = typeof body.model === 'string' ? modelOf(body.model) : null;
  const found = checkChat(body, model);

  if (found || !model) {
    return faultReply(found ?? fault('A model must be named.'));
  }

  const tokenizer = await loadTokenizer(encodingOf(model.id));
  const promptTokens = countMessages(tokenizer, Array.isArray(body.messages) ? body.messages : []);
  const overflow = checkWindow(model, body, scenario === 'context-overflow' ? (model.window ?? 0) + OVERFLOW : promptTokens);

  if (overflow) {
    return faultReply(overflow);
  }

  const choices = choicesOf({ body, model, scenario, tokenizer });

  return jsonReply(200, completion({ body, model, promptTokens, choices }), rateLimitHeaders(promptTokens));
}


// helpers //////////

type Answer = { body: JsonObject; model: Model; promptTokens: number; choices: Choice[] };

function checkWindow({ window, maxInput }: Model, body: JsonObject, promptTokens: number): ApiFault | null {
  const cap = typeof body.max_completion_tokens === 'number' ? body.max_completion_tokens : 0;
  const limit = Math.min(maxInput ?? Infinity, (window ?? Infinity) - cap);

  return promptTokens > limit
    ? fault(`${ limit } tokens fit this model; the messages have ${ promptTokens }.`, { param: 'messages', code: 'context_length_exceeded' })
    : null;
}

function completion({ body, model, promptTokens, choices }: Answer): JsonObject {
  const completionTokens = choices.reduce((sum, { tokens }) => sum + tokens, 0);
  const reasoningTokens = choices.reduce((sum, { reasoning }) => sum + reasoning, 0);

  return {
    id: 'chatcmpl-sim0001',
    object: 'chat.completion',
    created: CREATED,
    model: body.model === model.id ? model.snapshot : String(body.model),
    choices: choices.map(choiceBody),
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: {
        reasoning_tokens: reasoningTokens,
        audio_tokens: 0,
        accepted_prediction_tokens: 0,
        rejected_prediction_tokens: 0
      }
    },
    service_tier: tierOf(body.service_tier),
    system_fingerprint: FINGERPRINT
  };
}

function choiceBody({ message, finish }: Choice, index: number): JsonObject {
  const { content, refusal, tool_calls: calls } = message;

  return {
    index,
    message: { role: 'assistant', content, refusal, annotations: [], ...(calls === undefined ? {} : { tool_calls: calls }) },
    logprobs: null,
    finish_reason: finish
  };
}

/** The tier as it comes back: `fast` is the priority tier's other name. */
function tierOf(tier: Json | undefined): string {
  return tier === 'fast' || tier === 'priority' ? 'priority' : tier === 'flex' || tier === 'scale' ? tier : 'default';
}
