import { expect } from 'chai';

import { modelById } from '../../core/openai';
import type { JsonObject } from '../../core/result';
import { checkChat } from '../../simulator/chat/parameters';


/** Each row: what is sent beside a sound message, and the code and param that come back; null where it is taken. */
describe('simulator - parameters', function() {

  type Case = [ own: JsonObject, refusal: [ code: string | null, param: string | null ] | null ];

  const MESSAGES = [ { role: 'user', content: 'Hi' } ];
  const FUNCTION = { type: 'function', function: { name: 'f' } };

  const CASES: Case[] = [

    // order: model, messages, unknown keys, then the alphabet
    [ { model: '', messages: null, odd: 1 }, [ null, null ] ],
    [ { messages: null, odd: 1, n: 0 }, [ 'missing_required_parameter', 'messages' ] ],
    [ { odd: 1, n: 0 }, [ 'unknown_parameter', 'odd' ] ],
    [ { temperature: 3, n: 0 }, [ 'integer_below_min_value', 'n' ] ],
    [ { messages: [], n: 0 }, [ 'empty_array', 'messages' ] ],
    [ { constructor: 1 }, [ 'unknown_parameter', 'constructor' ] ],

    // null counts as left out
    [ { n: null, temperature: null, stop: null, stream: null }, null ],

    // temperature by model
    [ { temperature: 2 }, null ],
    [ { temperature: -1 }, [ 'decimal_below_min_value', 'temperature' ] ],
    [ { temperature: true }, [ 'invalid_type', 'temperature' ] ],
    [ { model: 'gpt-5-mini', temperature: 1 }, null ],
    [ { model: 'gpt-5-mini', temperature: 0 }, [ 'unsupported_value', 'temperature' ] ],
    [ { model: 'gpt-5.1', temperature: 0.2 }, null ],
    [ { model: 'gpt-5.1', temperature: 0.2, reasoning_effort: 'high' }, [ 'unsupported_value', 'temperature' ] ],
    [ { model: 'gpt-5.6-luna', temperature: 0.2, reasoning_effort: 'none' }, null ],
    [ { model: 'gpt-6-luna', temperature: 1 }, [ null, 'temperature' ] ],
    [ { model: 'gpt-6-luna', temperature: 0.2, reasoning_effort: 'none' }, null ],
    [ { model: 'gpt-5.5', temperature: 0.2 }, null ],

    // n
    [ { n: 1.5 }, [ 'invalid_type', 'n' ] ],
    [ { n: '1' }, [ 'invalid_type', 'n' ] ],
    [ { n: 128 }, null ],

    // model
    [ { model: 1 }, [ 'invalid_type', 'model' ] ],
    [ { model: 'gpt-4o-2024-11-20' }, null ],
    [ { model: 'gpt-3.5-turbo-instruct' }, [ null, 'model' ] ],
    [ { model: 'sim-slow' }, null ],
    [ { model: 'sim-nothing' }, [ 'model_not_found', null ] ],

    // what reasoning models refuse
    [ { model: 'gpt-5', top_p: 0.5 }, [ 'unsupported_parameter', 'top_p' ] ],
    [ { model: 'gpt-5', presence_penalty: 1 }, [ 'unsupported_parameter', 'presence_penalty' ] ],
    [ { model: 'gpt-5', logprobs: true }, [ 'unsupported_parameter', 'logprobs' ] ],
    [ { model: 'gpt-5.6-luna', stop: 'x' }, [ 'unsupported_parameter', 'stop' ] ],
    [ { model: 'gpt-5.6-luna', logit_bias: {} }, [ 'unsupported_parameter', 'logit_bias' ] ],
    [ { top_p: 0.5, presence_penalty: 1, frequency_penalty: -2, logprobs: true, top_logprobs: 3, stop: [ 'x' ], logit_bias: {} }, null ],

    // effort
    [ { reasoning_effort: 'low' }, [ 'unsupported_parameter', 'reasoning_effort' ] ],
    [ { model: 'gpt-5', reasoning_effort: 'none' }, [ 'unsupported_value', 'reasoning_effort' ] ],
    [ { model: 'gpt-5', reasoning_effort: 'minimal' }, null ],
    [ { model: 'gpt-5.6-luna', reasoning_effort: 'low', tools: [ FUNCTION ] }, [ 'unsupported_value', 'reasoning_effort' ] ],

    // caps
    [ { max_completion_tokens: 0 }, [ 'integer_below_min_value', 'max_completion_tokens' ] ],
    [ { max_completion_tokens: 5, max_tokens: 5 }, [ null, 'max_tokens' ] ],
    [ { max_tokens: 5 }, null ],

    // formats, tools
    [ { response_format: {} }, [ 'missing_required_parameter', 'response_format.type' ] ],
    [ { response_format: { type: 'xml' } }, [ 'invalid_value', 'response_format.type' ] ],
    [ { response_format: { type: 'json_schema' } }, [ 'missing_required_parameter', 'response_format.json_schema' ] ],
    [ { response_format: { type: 'json_schema', json_schema: { name: 'a b' } } }, [ 'invalid_value', 'response_format.json_schema.name' ] ],
    [ { response_format: { type: 'json_object' } }, null ],
    [ { tools: [ { type: 'function', function: {} } ] }, [ 'missing_required_parameter', 'tools[0].function.name' ] ],
    [ { tools: [ {} ] }, [ 'missing_required_parameter', 'tools[0].type' ] ],
    [ { tools: [ FUNCTION ], tool_choice: 'perhaps' }, [ 'invalid_value', 'tool_choice' ] ],
    [ { tools: [ FUNCTION ], tool_choice: FUNCTION }, null ],

    // the rest
    [ { stop: [ 'a', 'b', 'c', 'd', 'e' ] }, [ 'array_above_max_length', 'stop' ] ],
    [ { stop: [ 1 ] }, [ 'invalid_type', 'stop[0]' ] ],
    [ { stop: 1 }, [ 'invalid_type', 'stop' ] ],
    [ { top_logprobs: 1 }, [ null, 'top_logprobs' ] ],
    [ { store: 'no' }, [ 'invalid_type', 'store' ] ],
    [ { stream: true }, [ 'unsupported_value', 'stream' ] ],
    [ { service_tier: 'gold' }, [ 'invalid_value', 'service_tier' ] ],
    [ { metadata: { a: 1 } }, [ 'invalid_type', 'metadata.a' ] ],
    [ { metadata: { a: 'x'.repeat(513) } }, [ 'string_above_max_length', 'metadata.a' ] ],
    [ { metadata: { ['k'.repeat(65)]: '1' } }, [ 'property_name_above_max_length', 'metadata' ] ],
    [ { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, index) => [ `k${ index }`, '' ])) }, [ 'object_above_max_properties', 'metadata' ] ],
    [ { prompt_cache_options: { odd: 1 } }, [ 'unknown_parameter', 'prompt_cache_options.odd' ] ],
    [ { moderation: {} }, [ 'missing_required_parameter', 'moderation.model' ] ],
    [ { safety_identifier: 5 }, [ 'invalid_type', 'safety_identifier' ] ],
    [ { verbosity: 'some' }, [ 'invalid_value', 'verbosity' ] ],

    // messages
    [ { messages: 'Hi' }, [ 'invalid_type', 'messages' ] ],
    [ { messages: [ 'Hi' ] }, [ 'invalid_type', 'messages[0]' ] ],
    [ { messages: [ { content: 'Hi' } ] }, [ 'missing_required_parameter', 'messages[0].role' ] ],
    [ { messages: [ ...MESSAGES, { role: 'constructor', content: 'Hi' } ] }, [ 'invalid_value', 'messages[1].role' ] ],
    [ { messages: [ { role: 'user' } ] }, [ null, 'messages.[0].content' ] ],
    [ { messages: [ { role: 'user', content: {} } ] }, [ 'invalid_type', 'messages[0].content' ] ],
    [ { messages: [ { role: 'user', content: [ {} ] } ] }, [ 'missing_required_parameter', 'messages[0].content[0].type' ] ],
    [ { messages: [ { role: 'user', content: [ { type: 'image_url', image_url: {} } ] } ] }, [ 'missing_required_parameter', 'messages[0].content[0].image_url.url' ] ],
    [ { messages: [ { role: 'system', content: [ { type: 'image_url', image_url: { url: 'x' } } ] } ] }, [ 'invalid_value', 'messages[0].content[0].type' ] ],
    [ { messages: [ { role: 'user', content: [ { type: 'text', text: 'Hi' } ], name: 'Ann' } ] }, null ],
    [ { messages: [ { role: 'user', content: 'Hi', odd: 1 } ] }, [ 'unknown_parameter', 'messages[0].odd' ] ],
    [ { messages: [ { role: 'assistant', content: null } ] }, [ null, 'messages.[0].content' ] ],
    [ { messages: [ { role: 'tool', content: 'x', tool_call_id: 'a' } ] }, [ null, 'messages[0].role' ] ],
    [ { messages: [ { role: 'tool', content: 'x' } ] }, [ 'missing_required_parameter', 'messages[0].tool_call_id' ] ],
    [ { messages: [ { role: 'assistant', tool_calls: [ { id: 'a' } ] }, { role: 'tool', content: 'x', tool_call_id: 'a' } ] }, null ],
    [ { messages: [ { role: 'developer', content: 'x' }, ...MESSAGES ] }, null ]
  ];

  for (const [ own, refusal ] of CASES) {

    it(`should ${ refusal ? `answer ${ refusal[ 0 ] } for` : 'take' } ${ JSON.stringify(own).slice(0, 120) }`, function() {

      // given
      const body: JsonObject = { model: 'gpt-4o', messages: MESSAGES, ...own };
      const model = modelById(String(body.model));

      // when
      const fault = checkChat(body, model);

      // then
      expect(fault && [ fault.code, fault.param ]).to.eql(refusal);
    });
  }

});
