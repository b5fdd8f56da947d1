import { expect } from 'chai';
import fc from 'fast-check';

import { TEMPLATE_VERSIONS } from '../../../core/template';
import type { Json, JsonObject } from '../../../core/result';
import { prepareJob } from '../../../core/run';

import { openAiTask } from '../../helpers/task';

const VERSIONS = TEMPLATE_VERSIONS.map(({ version }) => version);


/** The request against a plain reading of the template's hidden expressions (docs/connector-runtime.md, section 1.2). */
describe('core/run - requests of all template versions', function() {

  /** Text without FEEL escapes, so it is sent as typed. */
  const text = fc.string().map(typed => typed.replace(/[\\"]/g, '/').replace(/^=/, '-').replaceAll('secrets.', 'x'));
  const filled = text.filter(typed => typed !== '');
  const history = fc.array(fc.record({ role: fc.constantFrom('user', 'assistant'), content: text }), { maxLength: 3 });

  const fields = fc.record({
    version: fc.constantFrom(...VERSIONS),
    prompt: filled,
    model: fc.constantFrom('gpt-4', 'gpt-3.5-turbo'),
    custom: fc.option(filled),
    system: fc.option(text),
    organization: fc.option(filled),
    history: fc.option(history),
    choices: fc.integer({ min: 1, max: 128 }),
    temperature: fc.constantFrom('0', '1', '2', '0.5', '1.40', '1.07')
  });

  it('should follow the fields for chat', function() {

    fc.assert(fc.property(fields, values => {

      // given
      const hasCustom = values.version >= 4 && values.custom !== null;
      const task = openAiTask({
        version: values.version,
        inputs: {
          internal_prompt: values.prompt,
          internal_model: hasCustom ? 'custom' : values.model,
          internal_custom_model: hasCustom ? values.custom : undefined,
          internal_systemMessage: values.system ?? undefined,
          internal_organization: values.organization ?? undefined,
          internal_chatHistory: values.history ? '=history' : undefined,
          internal_choices: String(values.choices),
          ...values.version >= 4 ? { internal_temperature: values.temperature } : {}
        }
      });

      // when
      const prepared = prepareJob(task, { history: values.history });

      // then
      expect(prepared.state === 'ready' && prepared.request?.body).to.eql({
        model: hasCustom ? values.custom : values.model,
        messages: [
          ...values.system === null ? [] : [ { role: 'system', content: values.system } ],
          ...values.history ?? [],
          { role: 'user', content: values.prompt }
        ],
        n: values.choices,
        ...values.version >= 4 ? { temperature: Number(values.temperature) } : {}
      });
      expect(prepared.state === 'ready' && prepared.request?.headers).to.have.property('Authorization', 'Bearer {{secrets.OPENAI_API_KEY}}');
      expect(prepared.state === 'ready' && Object.hasOwn(prepared.request?.headers ?? {}, 'OpenAI-Organization'))
        .to.equal(values.organization !== null);
    }), { numRuns: 300 });
  });


  it('should follow the fields for moderation', function() {

    fc.assert(fc.property(fc.constantFrom(...VERSIONS), filled, (version, typed) => {

      // when
      const prepared = prepareJob(openAiTask({ version, operation: 'moderation', inputs: { internal_textToAnalyze: typed } }), {});

      // then
      expect(prepared.state === 'ready' && prepared.request).to.deep.include({
        url: 'https://api.openai.com/v1/moderations',
        body: { input: typed }
      });
    }), { numRuns: 100 });
  });


  it('should return data for any attribute value', function() {

    // given
    const target = fc.oneof(fc.constantFrom('internal_prompt', 'headers', 'body', 'url', 'method', 'authentication', 'a.b'), fc.string());
    const source = fc.oneof(fc.string(), fc.string().map(each => `=${ each }`), fc.json().map(each => `=${ each }`), fc.constant(null));

    fc.assert(fc.property(fc.dictionary(target, source), fc.option(source), fc.dictionary(fc.string(), fc.jsonValue()), (inputs, retries, variables) => {

      // when
      const prepared = prepareJob(openAiTask({ inputs, retries, headers: { retryBackoff: retries ?? undefined } }), variables as JsonObject);

      // then
      expect(JSON.parse(JSON.stringify(prepared)) as Json).to.have.property('state').that.is.oneOf([ 'ready', 'ended' ]);
    }), { numRuns: 500 });
  });

});
