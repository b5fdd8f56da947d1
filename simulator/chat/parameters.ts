import type { Model } from '../../core/openai';
import { isJsonObject } from '../../core/result';
import type { Json, JsonObject } from '../../core/result';

import { array, boolean, checkKeys, decimal, firstFault, firstOf, integer, invalidType, missing, object, oneOf, shape, text, unknownParameter, unsupported } from '../check';
import type { Check } from '../check';
import { fault } from '../reply';
import type { ApiFault } from '../reply';

import { checkMessages } from './messages';
import { checkModel, reasons } from './model';

/** A check that also looks at the model and at the other parameters. `model` is null where its id is not known. */
type RequestCheck = (value: Json, param: string, request: { body: JsonObject; model: Model | null }) => ApiFault | null;

const GPT_56 = /^gpt-5\.6/;
const NO_STOP = /^(?:o3|o4-mini|gpt-5\.6)/;
const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const MAX_STOPS = 4;
const MAX_PAIRS = 16;
const MAX_KEY = 64;
const MAX_VALUE = 512;

/** Every parameter of the endpoint (docs/openai-api.md, section 1.2). */
const PARAMETERS: Readonly<Record<string, RequestCheck>> = {
  audio: object,
  frequency_penalty: unlessReasoning(decimal(-2, 2)),
  function_call: () => null,
  functions: array,
  logit_bias: unlessModel(GPT_56, object),
  logprobs: unlessReasoning(boolean),
  max_completion_tokens: integer(1),
  max_tokens: checkMaxTokens,
  messages: (value, _, { model }) => checkMessages(value, model),
  metadata: checkMetadata,
  modalities: array,
  model: (value, param) => typeof value === 'string' ? checkModel(value) : invalidType(value, param, 'a string'),
  moderation: shape({ model: text(), policy: () => null }, [ 'model' ]),
  n: (value, param, { model }) => integer(1, model?.maxChoices)(value, param),
  parallel_tool_calls: boolean,
  prediction: unlessModel(GPT_56, object),
  presence_penalty: unlessReasoning(decimal(-2, 2)),
  prompt_cache_key: text(),
  prompt_cache_options: shape({ ttl: oneOf('30m', '12h'), mode: text() }),
  prompt_cache_retention: oneOf('in_memory', '24h'),
  reasoning_effort: checkEffort,
  response_format: checkFormat,
  safety_identifier: text(128),
  seed: integer(-Infinity),
  service_tier: oneOf('auto', 'default', 'flex', 'scale', 'priority', 'fast'),
  stop: checkStop,
  store: boolean,
  stream: checkStream,
  stream_options: shape({ include_usage: boolean, include_obfuscation: boolean }),
  temperature: checkTemperature,
  tool_choice: checkToolChoice,
  tools: checkTools,
  top_logprobs: checkTopLogprobs,
  top_p: unlessReasoning(decimal(0, 1)),
  user: text(),
  verbosity: oneOf('low', 'medium', 'high'),
  web_search_options: object
};

/**
 * The first fault of a request in the order in which the API reports: presence of `model`, then of `messages`, then
 * unknown keys, then all other fields in alphabetical order. Null counts as left out.
 */
export function checkChat(body: JsonObject, model: Model | null): ApiFault | null {
  return firstOf(
    () => body.model == null || body.model === '' ? fault('A model must be named.') : null,
    () => body.messages == null ? missing('messages') : null,
    () => firstFault(Object.keys(body), key => Object.hasOwn(PARAMETERS, key) ? null : unknownParameter(key)),
    () => firstFault(Object.keys(body).sort(), key => {
      const value = body[ key ];

      return value == null ? null : PARAMETERS[ key ]?.(value, key, { body, model }) ?? null;
    })
  );
}


// helpers //////////

function unlessReasoning(check: Check): RequestCheck {
  return (value, param, { body, model }) => firstOf(
    () => check(value, param),
    () => model && reasons(model, body) ? unsupported(param) : null
  );
}

function unlessModel(pattern: RegExp, check: Check): RequestCheck {
  return (value, param, { model }) => model && pattern.test(model.id) ? unsupported(param) : check(value, param);
}

function checkMaxTokens(value: Json, param: string, { body, model }: { body: JsonObject; model: Model | null }): ApiFault | null {
  if (model?.reasoning) {
    return unsupported(param, 'Use max_completion_tokens instead of max_tokens.');
  }

  return body.max_completion_tokens == null
    ? integer(1)(value, param)
    : fault('Send max_completion_tokens or max_tokens, not both.', { param });
}

/** Temperature depends on the model and, where that can be switched off, on whether it reasons. */
function checkTemperature(value: Json, param: string, { body, model }: { body: JsonObject; model: Model | null }): ApiFault | null {
  const found = decimal(0, 2)(value, param);

  if (found || !model) {
    return found;
  }

  if (model.temperature === 'refused' && (model.reasoning === null || reasons(model, body))) {
    return fault('This model does not take temperature.', { param });
  }

  const onlyOne = model.temperature === 'only-1' || (model.temperature === 'any' && model.reasoning !== null);

  return onlyOne && value !== 1 && (model.reasoning === null || reasons(model, body))
    ? fault('This model takes only the default temperature (1).', { param, code: 'unsupported_value' })
    : null;
}

function checkEffort(value: Json, param: string, { body, model }: { body: JsonObject; model: Model | null }): ApiFault | null {
  if (!model?.reasoning) {
    return model ? unsupported(param) : text()(value, param);
  }

  const allowed = model.reasoning.none ? [ 'none', 'low', 'medium', 'high', 'xhigh', 'max' ] : [ 'minimal', 'low', 'medium', 'high' ];

  if (typeof value !== 'string') {
    return invalidType(value, param, 'a string');
  }

  if (!allowed.includes(value)) {
    return fault(`reasoning_effort must be one of ${ allowed.join(', ') }.`, { param, code: 'unsupported_value' });
  }

  return GPT_56.test(model.id) && value !== 'none' && Array.isArray(body.tools)
    ? fault('With tools this model takes only reasoning_effort none.', { param, code: 'unsupported_value' })
    : null;
}

function checkFormat(value: Json, param: string): ApiFault | null {
  return firstOf(
    () => shape({
      type: oneOf('text', 'json_object', 'json_schema'),
      json_schema: shape({ name: checkName, schema: object, strict: boolean, description: text() }, [ 'name' ])
    }, [ 'type' ])(value, param),
    () => isJsonObject(value) && value.type === 'json_schema' && value.json_schema == null ? missing(`${ param }.json_schema`) : null
  );
}

function checkName(value: Json, param: string): ApiFault | null {
  return typeof value !== 'string' || NAME.test(value)
    ? text()(value, param)
    : fault('name may have 64 characters of A-Z, a-z, 0-9, _ and -.', { param, code: 'invalid_value' });
}

function checkStop(value: Json, param: string, { model }: { model: Model | null }): ApiFault | null {
  if (model && NO_STOP.test(model.id)) {
    return unsupported(param);
  }

  if (!Array.isArray(value)) {
    return typeof value === 'string' ? null : invalidType(value, param, 'a string or an array of strings');
  }

  if (value.length === 0) {
    return fault('stop needs at least one item.', { param, code: 'empty_array' });
  }

  return value.length > MAX_STOPS
    ? fault(`stop has ${ value.length } items, at most ${ MAX_STOPS } allowed.`, { param, code: 'array_above_max_length' })
    : firstFault(value, (item, index) => text()(item, `${ param }[${ index }]`));
}

function checkStream(value: Json, param: string): ApiFault | null {
  return value === true
    ? fault('The simulator answers as a whole: leave stream out.', { param, code: 'unsupported_value' })
    : boolean(value, param);
}

function checkTopLogprobs(value: Json, param: string, { body, model }: { body: JsonObject; model: Model | null }): ApiFault | null {
  return firstOf(
    () => integer(0, 20)(value, param),
    () => body.logprobs === true ? null : fault('top_logprobs needs logprobs.', { param }),
    () => model && GPT_56.test(model.id) && Number(value) > 5 ? fault('This model takes at most 5 top_logprobs.', { param }) : null
  );
}

function checkMetadata(value: Json, param: string): ApiFault | null {
  if (!isJsonObject(value)) {
    return invalidType(value, param, 'an object');
  }

  if (Object.keys(value).length > MAX_PAIRS) {
    return fault(`metadata has more than ${ MAX_PAIRS } pairs.`, { param, code: 'object_above_max_properties' });
  }

  const longKey = Object.keys(value).find(key => key.length > MAX_KEY);

  return longKey === undefined
    ? checkKeys(value, Object.fromEntries(Object.keys(value).map(key => [ key, text(MAX_VALUE) ])), `${ param }.`)
    : fault(`A key of metadata is longer than ${ MAX_KEY } characters.`, { param, code: 'property_name_above_max_length' });
}

function checkTools(value: Json, param: string): ApiFault | null {
  return array(value, param) ?? firstFault(Array.isArray(value) ? value : [], (tool, index) => {
    const path = `${ param }[${ index }]`;
    const kind = isJsonObject(tool) ? tool.type : undefined;

    if (kind !== 'function' && kind !== 'custom') {
      return isJsonObject(tool) && kind == null
        ? missing(`${ path }.type`)
        : fault('A tool is of type function or custom.', { param: `${ path }.type`, code: 'invalid_value' });
    }

    const own = isJsonObject(tool) ? tool[ kind ] : undefined;

    return own == null
      ? missing(`${ path }.${ kind }`)
      : shape({ name: checkName, description: text(), parameters: object, strict: boolean, format: object }, [ 'name' ])(own, `${ path }.${ kind }`);
  });
}

function checkToolChoice(value: Json, param: string): ApiFault | null {
  if (isJsonObject(value)) {
    return null;
  }

  return typeof value === 'string'
    ? oneOf('none', 'auto', 'required')(value, param)
    : invalidType(value, param, 'a string or an object');
}
