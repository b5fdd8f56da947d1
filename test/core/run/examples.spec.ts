import { expect } from 'chai';

import { evaluateFeel } from '../../../core/feel';
import { toDocument } from '../../../core/messages';
import type { Json, JsonObject } from '../../../core/result';
import { finishJob, prepareJob } from '../../../core/run';
import type { JobOptions, RunDocument } from '../../../core/run';

import { H200, H401, KEY, answer, attempt } from '../../helpers/attempt';
import type { Attempted } from '../../helpers/attempt';
import { environmentSecretNames } from '../../helpers/runtime-environment';
import { openAiTask } from '../../helpers/task';
import type { OpenAiTask } from '../../helpers/task';


/** The examples of docs/connector-runtime.md, section 9, by their numbers. */
describe('core/run - examples', function() {

  describe('requests', function() {

    type Body = Record<string, unknown>;

    const chat = (content: Json, rest: Body = {}): Body => ({
      model: 'gpt-3.5-turbo', messages: [ { role: 'user', content } ], n: 1, temperature: 1, ...rest
    });

    const BODIES: [ name: string, task: OpenAiTask, variables: JsonObject, body: Body ][] = [
      [ '#1 version 3', { version: 3, inputs: { internal_model: 'gpt-4', internal_choices: '2' } }, {},
        { model: 'gpt-4', messages: [ { role: 'user', content: 'Hi' } ], n: 2 } ],
      [ '#2 version 8', { inputs: { internal_model: 'gpt-4', internal_choices: '2', internal_temperature: '1.40' } }, {},
        chat('Hi', { model: 'gpt-4', n: 2, temperature: 1.4 }) ],
      [ '#3 choices as a number', { inputs: { internal_choices: '= 2' } }, {}, chat('Hi', { n: null }) ],
      [ '#3 choices as a string', { inputs: { internal_choices: '= "2"' } }, {}, chat('Hi', { n: 2 }) ],
      [ '#4 custom model', { inputs: { internal_model: 'custom', internal_custom_model: 'gpt-4o-mini' } }, {}, chat('Hi', { model: 'gpt-4o-mini' }) ],
      [ '#5 custom model of the process', { inputs: { internal_model: 'gpt-4' } }, { internal_custom_model: 'x' }, chat('Hi', { model: 'x' }) ],
      [ '#6 no system message', {}, {}, chat('Hi') ],
      [ '#6 system message that is missing', { inputs: { internal_systemMessage: '= missing' } }, {}, chat('Hi') ],
      [ '#7 history that is not a list', { inputs: { internal_chatHistory: '= {role: "assistant", content: "A"}' } }, {},
        chat('Hi', { messages: [ { role: 'assistant', content: 'A' }, { role: 'user', content: 'Hi' } ] }) ],
      [ '#7 history that is null', { inputs: { internal_chatHistory: '= null' } }, {}, chat('Hi') ],
      [ '#9 moderation', { operation: 'moderation', inputs: { internal_textToAnalyze: 'T' } }, {}, { input: 'T' } ],
      [ '#10 an escape', { inputs: { internal_prompt: 'a\\nb' } }, {}, chat('a\nb') ],
      [ '#11 unknown escapes', { inputs: { internal_prompt: '\\d+ C:\\dir' } }, {}, chat('\\d+ C:\\dir') ],
      [ '#11 a known escape', { inputs: { internal_prompt: 'C:\\new' } }, {}, chat('C:\new') ],
      [ '#12 quotes', { inputs: { internal_prompt: 'say "hi"' } }, {}, chat('say "hi"') ],
      [ '#13 true', { inputs: { internal_prompt: 'true' } }, {}, chat('true') ],
      [ '#15 an unknown customer', { inputs: { internal_prompt: '= customer.name' } }, {}, chat(null) ]
    ];

    for (const [ name, task, variables, body ] of BODIES) {

      it(`should send ${ name }`, async function() {

        // when
        const { requests, document } = await attempt(openAiTask(task), { variables });

        // then
        expect(bodyOf(requests)).to.eql(body);
        expect(document.request?.body).to.eql(body);
      });
    }


    const ORGANIZATIONS: [ source: string, header: string ][] = [ [ 'org-7', 'org-7' ], [ '= 77', '77' ] ];

    for (const [ source, header ] of ORGANIZATIONS) {

      it(`should send #8 an organization of ${ source }`, async function() {

        // when
        const { requests } = await attempt(openAiTask({ inputs: { internal_organization: source } }));

        // then
        expect(requests[ 0 ]?.headers).to.deep.include([ 'OpenAI-Organization', header ]);
        expect(requests[ 0 ]?.headers.filter(([ name ]) => name.toLowerCase() === 'content-type')).to.have.length(1);
      });
    }


    it('should call #9 the moderations', async function() {

      // when
      const { requests } = await attempt(openAiTask({ operation: 'moderation' }));

      // then
      expect(requests[ 0 ]).to.deep.include({ method: 'POST', url: 'https://api.openai.com/v1/moderations' });
    });

  });


  describe('input and output mapping', function() {

    const REJECTED: [ name: string, inputs: OpenAiTask['inputs'], message: RegExp ][] = [
      [ '#12 an escaped quote', { internal_prompt: 'say \\"hi\\"' }, /^Failed to build variable mapping expression: / ],
      [ '#12 a backslash at the end', { internal_prompt: 'end\\' }, /^Failed to build variable mapping expression: / ],
      [ '#14 an input without source', { internal_prompt: null }, /^Expected expression but not found\.$/ ],
      [ '#18 a comment at the end', { internal_prompt: '= p // note' }, /failed to parse expression/ ]
    ];

    for (const [ name, inputs, message ] of REJECTED) {

      it(`should reject ${ name }`, async function() {

        // when
        const { document, requests } = await attempt(openAiTask({ inputs }));

        // then
        expect(document.outcome).to.equal('rejected');
        expect(document.incident?.type).to.equal('DEPLOYMENT_REJECTED');
        expect(document.incident?.message).to.match(message);
        expect(requests).to.be.empty;
      });
    }


    it('should stop at #16 a failing builtin', async function() {

      // when
      const { document, requests } = await attempt(openAiTask({ inputs: { internal_prompt: '= substring(t, 9)' } }), { variables: { t: 'abc' } });

      // then
      expect(document).to.deep.include({ outcome: 'incident', request: null });
      expect(document.incident?.type).to.equal('IO_MAPPING_ERROR');
      expect(requests).to.be.empty;
    });


    it('should see #17 a sibling in combined mode only', async function() {

      // given
      const task = openAiTask({ inputs: { 'authentication.token': '= type' } });

      // when
      const combined = await attempt(task, { options: { inputMode: 'combined' } });
      const ordered = await attempt(task, { options: { inputMode: 'ordered' } });

      // then
      expect(headerOf(combined, 'Authorization')).to.equal('Bearer bearer');
      expect(ordered.requests).to.be.empty;
      expect(ordered.document.error).to.deep.include({ retries: 0 });
      expect(ordered.document.error?.message).to.include('authentication.token').and.include('must not be empty');
    });


    it('should keep #19 a result with the name of an input', async function() {

      // when
      const { document } = await attempt(openAiTask({ headers: { resultExpression: '={body: response.body.id}' } }));

      // then
      expect(document).to.deep.include({ outcome: 'completed', variables: {} });
    });


    it('should pass on #20 the targets of outputs', async function() {

      // when
      const { document } = await attempt(openAiTask({ headers: { resultExpression: '={a: 1, b: 2}' }, outputs: { x: '=a' } }));

      // then
      expect(document.variables).to.eql({ x: 1 });
    });


    it('should evaluate #21 retries', function() {

      // when
      const five = prepareJob(openAiTask({ retries: '= 2 + 3' }), {});
      const text = prepareJob(openAiTask({ retries: '= "5"' }), {});

      // then
      expect(five).to.deep.include({ state: 'ready', retries: 5 });
      expect(text.state === 'ended' && text.record.incident).to.deep.include({ type: 'EXTRACT_VALUE_ERROR' });
    });

  });


  describe('secrets', function() {

    const TOKENS: [ name: string, token: string, environment: Record<string, string>, options: JobOptions, sent: string | null ][] = [
      [ '#22 in braces', '{{secrets.KEY}}', { SECRET_KEY: 'k' }, {}, 'Bearer k' ],
      [ '#23 bare', 'secrets.my-key', { SECRET_MY_KEY: 'k' }, {}, 'Bearer k' ],
      [ '#24 with spaces', '{{ secrets.KEY }}', { SECRET_KEY: 'k' }, {}, 'Bearer k' ],
      [ '#24 in capitals', '{{SECRETS.KEY}}', { SECRET_KEY: 'k' }, {}, 'Bearer {{SECRETS.KEY}}' ],
      [ '#31 without the prefix', '{{secrets.KEY}}', { KEY: 'k' }, { platformVersion: '8.9' }, null ],
      [ '#31 before there was a prefix', '{{secrets.KEY}}', { KEY: 'k' }, { platformVersion: '8.8' }, 'Bearer k' ]
    ];

    for (const [ name, token, environment, options, sent ] of TOKENS) {

      it(`should resolve ${ name }`, async function() {

        // given
        const secrets = {
          get: async (secret: string) => environmentSecretNames(secret, options).map(each => environment[ each ]).find(value => value !== undefined),
          mayTravel: async () => true
        };

        // when
        const attempted = await attempt(openAiTask({ inputs: { 'authentication.token': token } }), { secrets, options });

        // then
        expect(headerOf(attempted, 'Authorization')).to.equal(sent);
        expect(attempted.document.outcome).to.equal(sent === null ? 'jobFailed' : 'completed');
      });
    }


    it('should report #25 a missing secret that was not intended', async function() {

      // when
      const { document, requests } = await attempt(openAiTask({ inputs: { internal_prompt: 'open secrets.txt' } }));

      // then
      expect(document.error).to.deep.include({ message: "Secret with name 'txt' is not available", retries: 0 });
      expect(document.incident?.type).to.equal('JOB_NO_RETRIES');
      expect(document.problems[ 0 ]).to.deep.include({ rule: 'run/secret-missing', field: 'internal_prompt' });
      expect(requests).to.be.empty;
    });


    const PROMPTS: [ name: string, prompt: string, secrets: Record<string, string>, content: string ][] = [
      [ '#26 in braces', '{{secrets.A__B}}', { A: '1', A__B: '2' }, '2' ],
      [ '#26 bare', 'secrets.A__B', { A: '1', A__B: '2' }, '1__B' ],
      [ '#27 with characters to escape', '{{secrets.K}}', { K: 'q"\\\n' }, 'q"\\\n' ]
    ];

    for (const [ name, prompt, secrets, content ] of PROMPTS) {

      it(`should send ${ name }`, async function() {

        // when
        const { requests } = await attempt(openAiTask({ inputs: { internal_prompt: prompt } }), { secrets: { OPENAI_API_KEY: KEY, ...secrets } });

        // then
        expect(bodyOf(requests)).to.have.nested.property('messages[0].content', content);
      });
    }


    it('should resolve #28 an inserted reference once', async function() {

      // given
      const task = openAiTask({ inputs: { 'authentication.token': 'x', 'internal_prompt': '{{secrets.N}}' } });

      // when
      const { requests } = await attempt(task, { secrets: { N: '{{secrets.A}}', A: '1' } });

      // then
      expect(bodyOf(requests)).to.have.nested.property('messages[0].content', '{{1}}');
    });


    it('should resolve #29 an inserted reference while passes are left', async function() {

      // given
      const task = openAiTask({ inputs: { 'authentication.token': '{{secrets.A}}', 'internal_prompt': '{{secrets.N}}' } });

      // when
      const attempted = await attempt(task, { secrets: { N: '{{secrets.A}}', A: '1' } });

      // then
      expect(bodyOf(attempted.requests)).to.have.nested.property('messages[0].content', '1');
      expect(headerOf(attempted, 'Authorization')).to.equal('Bearer 1');
    });


    it('should not resolve #30 a reference in a result expression', async function() {

      // when
      const { document } = await attempt(openAiTask({ headers: { resultExpression: '={a: "{{secrets.A}}"}' } }));

      // then
      expect(document.variables).to.eql({ a: '{{secrets.A}}' });
    });


    it('should not resolve #32 a reference that the filter forbids', async function() {

      // when
      const { requests } = await attempt(openAiTask({ inputs: { internal_prompt: '= p' } }), {
        variables: { p: '{{secrets.X}}' },
        options: { secretFilter: 'strict' }
      });

      // then
      expect(bodyOf(requests)).to.have.nested.property('messages[0].content', '{{secrets.X}}');
    });

  });


  describe('exchanges', function() {

    const TIMEOUTS: [ source: string | undefined, ms: number | null ][] = [ [ undefined, 20_000 ], [ '0', null ], [ '= 2.9', 2_000 ] ];

    for (const [ source, ms ] of TIMEOUTS) {

      it(`should wait #33 with a timeout of ${ source } for ${ ms } ms`, async function() {

        // when
        const { requests } = await attempt(openAiTask({ inputs: { connectionTimeoutInSeconds: source } }));

        // then
        expect(requests[ 0 ]?.timeoutMs).to.equal(ms);
      });
    }


    it('should refuse #33 a timeout that is not a number', async function() {

      // when
      const { document } = await attempt(openAiTask({ inputs: { connectionTimeoutInSeconds: '= "x"' } }));

      // then
      expect(document.error).to.deep.include({
        message: 'Json object contains an invalid field: connectionTimeoutInSeconds. It Must be `Integer`',
        retries: 0
      });
    });


    const FAILURES: [ failure: 'timeout' | 'connection', message: RegExp ][] = [
      [ 'timeout', /^The request timed out\. / ],
      [ 'connection', /^An error occurred while executing / ]
    ];

    for (const [ failure, message ] of FAILURES) {

      it(`should fail #34 with ${ failure }`, async function() {

        // when
        const { document } = await attempt(openAiTask(), { answers: [ { failure } ] });

        // then
        expect(document.error).to.deep.include({ code: '408', retries: 2 });
        expect(document.error?.message).to.match(message);
        expect(document.error?.variables.error).to.have.all.keys('type', 'message', 'code');
        expect(document.response).to.be.null;
      });
    }


    const BUSY = answer({ status: 429, reason: 'Too Many Requests', headers: [ [ 'Retry-After', '2' ] ] });

    it('should repeat #35 a 429 once', async function() {

      // when
      const { document, requests, waited } = await attempt(openAiTask(), { answers: [ BUSY, H200 ] });

      // then
      expect(document.outcome).to.equal('completed');
      expect(requests).to.have.length(2);
      expect(waited).to.equal(2_000);
      expect(document.timing.requests).to.equal(2);
    });


    it('should not repeat #35 a second 429', async function() {

      // when
      const { document, requests } = await attempt(openAiTask(), { answers: [ BUSY, BUSY, H200 ] });

      // then
      expect(document.error).to.deep.include({ code: '429', retries: 2 });
      expect(requests).to.have.length(2);
    });


    it('should pick up #36 query parameters of the process', async function() {

      // when
      const { requests } = await attempt(openAiTask(), { variables: { queryParameters: { v: 1 } } });

      // then
      expect(requests[ 0 ]?.url).to.equal('https://api.openai.com/v1/chat/completions?v=1');
    });


    it('should refuse #37 a token that is null', async function() {

      // when
      const { document } = await attempt(openAiTask({ inputs: { 'authentication.token': '= null' } }));

      // then
      expect(document.error).to.deep.include({ retries: 0 });
      expect(document.error?.message).to.include('authentication.token').and.include('must not be empty');
    });

  });


  describe('responses', function() {

    const BODIES: [ body: string, expected: Json ][] = [ [ '[1,2]', [ 1, 2 ] ], [ '42', '42' ], [ '  ', null ], [ '{"a":1} x', { a: 1 } ] ];

    for (const [ body, expected ] of BODIES) {

      it(`should read #38 a body of <${ body }>`, async function() {

        // when
        const { document } = await attempt(openAiTask({ headers: { resultExpression: '={b: body}' } }), { answers: [ answer({ body }) ] });

        // then
        expect(document.variables).to.eql({ b: expected });
      });
    }


    it('should list #39 repeated headers', async function() {

      // given
      const task = openAiTask({ headers: { resultExpression: '={h: headers}' } });

      // when
      const { document } = await attempt(task, { answers: [ answer({ headers: [ [ 'Set-Cookie', 'a' ], [ 'Set-Cookie', 'b' ], [ 'X', 'c' ] ] }) ] });

      // then
      expect(document.variables).to.eql({ h: { 'Set-Cookie': [ 'a', 'b' ], 'X': 'c' } });
    });


    it('should treat #40 a redirect as a success', async function() {

      // given
      const redirect = answer({ status: 302, reason: 'Found', headers: [ [ 'Location', 'https://example.com' ], [ 'Content-Length', '0' ] ], body: '' });

      // when
      const { document, requests } = await attempt(openAiTask({ headers: { resultExpression: '={s: status, b: body}' } }), { answers: [ redirect ] });

      // then
      expect(document.variables).to.eql({ s: 302, b: null });
      expect(requests).to.have.length(1);
    });


    const ERRORS: [ status: number, reason: string, body: string, expected: Json ][] = [
      [ 500, 'Internal Server Error', '', '' ],
      [ 400, 'Bad Request', '[{"a":1},{"a":2}]', null ]
    ];

    for (const [ status, reason, body, expected ] of ERRORS) {

      it(`should read #41 an error ${ status } with a body of <${ body }>`, async function() {

        // when
        const { document } = await attempt(openAiTask(), { answers: [ answer({ status, reason, body }) ] });

        // then
        expect(document.error).to.deep.include({ code: String(status), message: reason });
        expect(document.error?.variables).to.have.nested.property('error.variables.response.body', expected);
      });
    }

  });


  describe('results', function() {

    const PARSED = JSON.parse(H200.body ?? '') as JsonObject;

    it('should write #42 the response of the default expression', function() {

      // when
      const document = map({}, H200_GIVEN);

      // then
      expect(document.variables).to.eql({ openAiResponse: PARSED });
    });


    it('should write #43 the whole result into a variable', function() {

      // when
      const document = map({ headers: { resultVariable: 'r', resultExpression: undefined } }, H200_GIVEN);

      // then
      expect(document.variables).to.eql({
        r: { status: 200, headers: { 'Content-Type': 'application/json' }, body: PARSED, reason: 'OK', document: null }
      });
    });


    it('should prefer #44 the expression to the variable', function() {

      // then
      expect(map({ headers: { resultVariable: 'r', resultExpression: '{r: status}' } }, H200_GIVEN).variables).to.eql({ r: 200 });
    });


    it('should refuse #45 a result that is not a context', function() {

      // when
      const document = map({ headers: { resultExpression: '=response.body.choices[1].message.content' } }, H200_GIVEN);

      // then
      expect(document.error?.retries).to.equal(0);
      expect(document.error?.message).to.include('Result expression must return a JSON object, but got string. Evaluated value: "Hello"');
    });


    it('should complete #46 with null', function() {

      // then
      expect(map({ headers: { resultExpression: '=response.body.nope' } }, H200_GIVEN)).to.deep.include({ outcome: 'completed', variables: {} });
      expect(map({ headers: { resultExpression: '={t: response.body.choices[0]}' } }, H200_GIVEN).variables).to.eql({ t: null });
    });


    it('should fail #47 if the result expression does not parse', function() {

      // when
      const document = map({ headers: { resultExpression: '={a: }' } }, H200_GIVEN);

      // then
      expect(document.error).to.deep.include({ retries: 2, code: null });
      expect(document.error?.message).to.match(/^Failed to evaluate expression '={a: }' in context '/);
    });


    const GUARDED: [ name: string, content: string, message: RegExp ][] = [
      [ 'a forbidden literal', 'camunda.function.type', /forbidden literal 'camunda\.function\.type'/ ],
      [ 'an output that is too large', 'x'.repeat(1_572_865), /exceeds the 1\.5 MB safe variable size limit/ ]
    ];

    for (const [ name, content, message ] of GUARDED) {

      it(`should refuse #48 ${ name }`, function() {

        // when
        const document = map({}, { status: 200, headers: {}, body: { content } });

        // then
        expect(document.error?.retries).to.equal(0);
        expect(document.error?.message).to.match(message);
      });
    }


    it('should allow #48 an output that just fits', function() {

      // given
      const around = JSON.stringify({ openAiResponse: { content: '' } }).length;

      // then
      expect(map({}, { status: 200, headers: {}, body: { content: 'x'.repeat(1_572_864 - around) } }).outcome).to.equal('completed');
    });

  });


  describe('errors', function() {

    it('should fail #49 without an error expression', function() {

      // when
      const document = map({}, H401_GIVEN);

      // then
      expect(document.outcome).to.equal('jobFailed');
      expect(document.error).to.deep.include({ code: '401', message: 'Unauthorized', retries: 2, retryBackoff: 'PT30S' });
      expect(document.incident).to.be.null;
      expect(map({}, H401_GIVEN, { jobRetries: 1 }).incident?.message).to.match(/^Unauthorized \| Error variables: {error={/);
    });


    const THROW_401 = '=if error.code = "401" then bpmnError("AUTH", error.variables.response.body.error.message) else null';

    it('should throw #50 a BPMN error', function() {

      // then
      expect(map({ headers: { errorExpression: THROW_401 } }, H401_GIVEN).error).to.deep.include({ code: 'AUTH', message: 'bad key sk-123' });
    });


    it('should mask #50 a secret in its message', async function() {

      // given
      const key = 'sk-123456789';
      const echo = answer({ ...H401, body: JSON.stringify({ error: { message: `bad key ${ key }` } }) });

      // when
      const { document } = await attempt(openAiTask({ headers: { errorExpression: THROW_401 } }), { secrets: { OPENAI_API_KEY: key }, answers: [ echo ] });

      // then
      expect(document.error).to.deep.include({ code: 'AUTH', message: 'bad key ***' });
    });


    const ENDS: [ name: string, errorExpression: string, expected: Partial<RunDocument>, error: JsonObject | null ][] = [
      [ '#51 a code compared with a number', '=if error.code = 401 then bpmnError("AUTH") else null', { outcome: 'jobFailed' }, { code: '401', retries: 2 } ],
      [ '#52 an "if" without "else"', '=if error.code = "401" then bpmnError("AUTH")', { outcome: 'jobFailed' }, { retries: 0 } ],
      [ '#53 a job error', '=jobError("try later", {}, job.retries - 1, duration("PT10S"))', { outcome: 'jobFailed', incident: null },
        { message: 'try later', retries: 2, retryBackoff: 'PT10S', variables: { error: 'try later' } } ],
      [ '#54 a job error without retries', '=jobError("x")', { outcome: 'jobFailed' }, { message: 'x', retries: 0 } ],
      [ '#55 an error that is ignored', '=ignoreError({answer: null})', { outcome: 'completed', variables: { answer: null } }, null ],
      [ '#56 a name that is misspelt', '=bpmError("X")', { outcome: 'jobFailed' }, { code: '401', retries: 2 } ],
      [ '#56 a code that is a number', '=bpmnError(401)', { outcome: 'jobFailed' }, { code: null, retries: 0 } ],
      [ '#57 no code', '={errorType: "bpmnError", errorMessage: "m"}', { outcome: 'jobFailed' }, { code: '401', retries: 2 } ],
      [ '#58 a job error without retries in a context', '={errorType: "jobError", errorMessage: "m"}', { outcome: 'jobFailed' }, { retries: 0 } ],
      [ '#58 no error type', '={code: "x"}', { outcome: 'jobFailed' }, { retries: 0 } ],
      [ '#64 an error that is not caught', '=bpmnError("Z", "m")', {
        outcome: 'bpmnError',
        caughtBy: null,
        incident: {
          type: 'UNHANDLED_ERROR_EVENT',
          message: "Expected to throw an error event with the code 'Z' with message 'm', but it was not caught. "
            + 'No error events are available in the scope.'
        }
      }, { code: 'Z', message: 'm' } ]
    ];

    for (const [ name, errorExpression, expected, error ] of ENDS) {

      it(`should end ${ name }`, function() {

        // when
        const document = map({ headers: { errorExpression } }, H401_GIVEN);

        // then
        expect(document).to.deep.include(expected);

        if (error) {
          expect(document.error).to.deep.include(error);
        } else {
          expect(document.error).to.be.null;
        }
      });
    }


    it('should report the messages of #52, #53, #54 and #58', function() {

      // given
      const incidentOf = (errorExpression: string) => map({ headers: { errorExpression } }, H401_GIVEN, { jobRetries: 1 }).incident;

      // then
      expect(incidentOf('=if error.code = "401" then bpmnError("AUTH")')?.type).to.equal('JOB_NO_RETRIES');
      expect(incidentOf('=jobError("try later", {}, job.retries - 1, duration("PT10S"))')?.message).to.equal('try later | Error variables: {error=try later}');
      expect(incidentOf('=jobError("x")')).to.eql({ type: 'JOB_NO_RETRIES', message: 'x | Error variables: {error=x}' });
      expect(incidentOf('={errorType: "jobError", errorMessage: "m"}')?.message).to.include('type=java.lang.NullPointerException');
      expect(incidentOf('={code: "x"}')?.message)
        .to.include("Cannot parse '{\"code\":\"x\"}' as 'io.camunda.connector.runtime.core.error.ConnectorError'.");
    });


    it('should not see #59 the status next to a result', function() {

      // given
      const errorExpression = '=if response.status = 200 then bpmnError("S","s") else null';

      // then
      expect(map({ headers: { errorExpression } }, H200_GIVEN).outcome).to.equal('completed');
      expect(map({ headers: { errorExpression, resultExpression: undefined } }, H200_GIVEN).error).to.deep.include({ code: 'S', message: 's' });
    });


    it('should throw #60 on a success', function() {

      // given
      const errorExpression = '=if contains(openAiResponse.id, "c") then bpmnError("S","s",{k: 1}) else null';

      // when
      const document = map({ headers: { errorExpression } }, H200_GIVEN);

      // then
      expect(document.error).to.eql({ code: 'S', message: 's', variables: { k: 1 } });
      expect(document.variables).to.eql({});
    });


    it('should map #61 a missing secret', async function() {

      // given
      const errorExpression = '=if error.code = null then bpmnError("CFG", error.message) else null';

      // when
      const { document } = await attempt(openAiTask({ headers: { errorExpression } }), { secrets: {} });

      // then
      expect(document.error).to.deep.include({ code: 'CFG', message: "Secret with name 'OPENAI_API_KEY' is not available" });
    });


    it('should refuse #62 an invalid backoff before the call', async function() {

      // when
      const { document, requests } = await attempt(openAiTask({ headers: { retryBackoff: '30' } }));

      // then
      expect(document.error).to.deep.include({
        message: 'Failed to parse retry backoff header. Expected ISO-8601 duration, e.g. PT5M, got: 30',
        retries: 0
      });
      expect(requests).to.be.empty;
    });


    it('should give up #63 after three attempts', function() {

      // when
      const attempts = [ 3, 2, 1 ].map(jobRetries => map({ version: 5 }, H401_GIVEN, { jobRetries }));

      // then
      expect(attempts.map(({ error }) => error?.retries)).to.eql([ 2, 1, 0 ]);
      expect(attempts.map(({ error }) => error?.retryBackoff)).to.eql([ null, null, null ]);
      expect(attempts.map(({ incident }) => incident?.type)).to.eql([ undefined, undefined, 'JOB_NO_RETRIES' ]);
    });


    it('should apply #65 the backoff of the error expression', function() {

      // given
      const errorExpression = '=jobError("x", {}, 1, backoff(3, duration("PT1S"), 2, duration("PT3S"), 0))';

      // when
      const document = map({ headers: { errorExpression } }, H401_GIVEN, { platformVersion: '8.10' });

      // then
      expect(document.error).to.deep.include({ retries: 1, retryBackoff: 'PT3S' });
    });

  });


  describe('FEEL', function() {

    const VALUES: [ example: number, expression: string, expected: Json ][] = [
      [ 66, '"a" + 1', null ],
      [ 66, '"a" + null', null ],
      [ 66, '1 = "1"', null ],
      [ 66, '[1,2][0]', null ],
      [ 66, '{a:1}.b', null ],
      [ 66, 'foo(1)', null ],
      [ 67, '[1,2,3][-1]', 3 ],
      [ 67, '1/0', null ],
      [ 67, '1/4', 0.25 ],
      [ 67, 'number("1,5", ".", ",")', 1.5 ],
      [ 68, 'if "x" then 1 else 2', 2 ],
      [ 68, 'null and false', false ],
      [ 68, 'null or 1', null ],
      [ 68, 'not("a")', null ],
      [ 70, 'context put({a:{b:1}}, ["a","c"], 2)', { a: { b: 1, c: 2 } } ],
      [ 70, 'get value({a:{b:1}}, ["a","b"])', 1 ],
      [ 71, 'concatenate([1], null, [2])', [ 1, null, 2 ] ],
      [ 71, 'append(null, 1)', null ],
      [ 71, 'is empty(null)', null ],
      [ 71, 'count([null])', 1 ]
    ];

    for (const [ example, expression, expected ] of VALUES) {

      it(`should evaluate #${ example } ${ expression }`, function() {

        // when
        const evaluation = evaluateFeel(expression, {});

        // then
        expect(evaluation.ok && evaluation.value).to.eql(expected);
      });
    }


    it('should write #69 temporal values in the form of each place', function() {

      // given
      const source = '={d: duration("P1DT2H"), t: @"10:00:00"}';

      // when
      const result = map({ headers: { resultExpression: source } }, H200_GIVEN);
      const input = prepareJob(openAiTask({ inputs: { extra: source } }), {});

      // then
      expect(result.variables).to.eql({ d: 'PT26H', t: '10:00:00' });
      expect(input.state === 'ready' && input.localVariables.extra).to.eql({ d: 'P1DT2H', t: '10:00' });
    });

  });

});


// helpers //////////

const H200_GIVEN = { status: 200, reason: 'OK', headers: { 'Content-Type': 'application/json' }, body: JSON.parse(H200.body ?? '') as Json };
const H401_GIVEN = { status: 401, reason: 'Unauthorized', headers: {}, body: JSON.parse(H401.body ?? '') as Json };

/** Result expression, error expression and output mapping on a given response. */
function map(task: OpenAiTask, response: Parameters<typeof finishJob>[ 1 ], options: JobOptions = {}): RunDocument {
  return toDocument(finishJob(prepareJob(openAiTask(task), {}, options), response, options));
}

function bodyOf(requests: Attempted['requests']): unknown {
  return JSON.parse(requests[ 0 ]?.body ?? 'null');
}

function headerOf({ requests }: Attempted, name: string): string | null {
  return requests[ 0 ]?.headers.find(([ each ]) => each === name)?.[ 1 ] ?? null;
}
