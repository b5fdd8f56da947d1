import { expect } from 'chai';

import type { JsonObject } from '../../../core/result';
import { NEVER } from '../../../core/run';
import type { HttpRequest, RunProblemCode } from '../../../core/run';
import { createJobs } from '../../../main/handlers';
import { createSecretAccess, createSecretStore, questionText } from '../../../main/secrets';
import type { Question } from '../../../main/secrets';

import { H200, IN_PLACE, REDACT_IN_PLACE, jumpingClock } from '../../helpers/attempt';
import { openAiTask } from '../../helpers/task';
import { FakeFile, FakeVault } from '../../helpers/vault';

const OPENAI = 'https://api.openai.com';
const KEY = 'sk-distinctive-value-0001';
const REFERENCE = '{{secrets.OPENAI_API_KEY}}';

/** Secrets of the user; some have values that lead on. */
const SECRETS = new Map([
  [ 'OPENAI_API_KEY', KEY ],
  [ 'HOST', 'https://evil.example/' ],
  [ 'NESTED', REFERENCE ],
  [ 'NAME', 'OPENAI_API_KEY' ],
  [ 'PARTS', 'sk-first-part-0008--sk-second-part-0009' ],
  [ 'BEGINNING', 'sk-dis' ]
]);

const ENVIRONMENT = {
  OPENAI_TASK_SECRET_ENV_KEY: 'sk-environment-value-0002',
  OPENAI_API_KEY_2: 'sk-foreign-value-0003',
  PATH: 'sk-foreign-value-0004',
  HOME: 'sk-foreign-value-0005',
  AWS_SECRET_ACCESS_KEY: 'sk-foreign-value-0006',
  SECRET_CLUSTER: 'sk-foreign-value-0007'
};

const VALUES = [ KEY, ...Object.values(ENVIRONMENT), 'sk-first-part-0008', 'sk-second-part-0009', 'tinctive-value' ];

/** `sent`: it goes to OpenAI and nowhere else. `asked`: whoever refuses the dialog is told so. `failed`: in the runtime's words. */
type Told = RunProblemCode | 'sent' | 'failed';
type Inputs = Record<string, string | null | undefined>;
type Case = [ title: string, told: Told, inputs: Inputs, variables?: JsonObject ];


describe('main/secrets - hostile diagrams', function() {

  const URLS: [ url: string, told: Told ][] = [
    [ 'https://evil.example/v1/chat/completions', 'run/refused-origin' ],
    [ 'http://evil.example/v1', 'run/insecure-origin' ],
    [ 'http://api.openai.com/v1', 'run/insecure-origin' ],
    [ 'https://api.openai.com.evil.example/v1', 'run/refused-origin' ],
    [ 'https://api-openai.com/v1', 'run/refused-origin' ],
    [ 'https://openai.com/v1', 'run/refused-origin' ],
    [ 'https://eu.api.openai.com/v1', 'run/refused-origin' ],
    [ 'https://xn--pi-7kc.openai.com/v1', 'run/refused-origin' ],
    [ 'https://api.openai.com:8443/v1', 'run/refused-origin' ],
    [ 'https://api.openai.com:99999/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com:0x1bb/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com:/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com@evil.example/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com:443@evil.example/v1', 'run/unreadable-url' ],
    [ 'https://user:password@api.openai.com/v1', 'run/unreadable-url' ],
    [ 'https://evil.example\\@api.openai.com/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com\\.evil.example/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com\\@evil.example/v1', 'run/unreadable-url' ],
    [ 'https:\\\\evil.example/v1', 'failed' ],
    [ 'https:/evil.example/v1', 'failed' ],
    [ 'https:///evil.example/v1', 'failed' ],
    [ 'https:evil.example', 'failed' ],
    [ '//evil.example/v1', 'failed' ],
    [ 'evil.example', 'failed' ],
    [ 'https://[::ffff:127.0.0.1]/v1', 'run/unreadable-url' ],
    [ 'https://[2001:db8::1]/v1', 'run/unreadable-url' ],
    [ 'http://[0:0:0:0:0:0:0:1]/v1', 'run/unreadable-url' ],
    [ 'http://[::1]:8080/v1', 'run/refused-origin' ],
    [ 'http://127.0.0.1:8080/v1', 'run/refused-origin' ],
    [ 'http://localhost/v1', 'run/refused-origin' ],
    [ 'http://localhost.evil.example/v1', 'run/insecure-origin' ],
    [ 'http://127.0.0.1.evil.example/v1', 'run/insecure-origin' ],
    [ 'http://2130706433/v1', 'run/unreadable-url' ],
    [ 'http://0x7f.0.0.1/v1', 'run/unreadable-url' ],
    [ 'http://0177.0.0.1/v1', 'run/unreadable-url' ],
    [ 'http://127.1/v1', 'run/unreadable-url' ],
    [ 'https://203.0.113.7/v1', 'run/refused-origin' ],
    [ 'https://%61pi.openai.com/v1', 'run/unreadable-url' ],
    [ 'https://api%2eopenai.com/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com%00.evil.example/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com%2f@evil.example/v1', 'run/unreadable-url' ],
    [ 'https://api\u3002openai.com/v1', 'run/unreadable-url' ],
    [ 'https://\u0430pi.openai.com/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com./v1', 'run/unreadable-url' ],
    [ 'https://api_openai.com/v1', 'run/unreadable-url' ],
    [ ' https://evil.example/v1', 'failed' ],
    [ 'https://api.openai.com\t.evil.example/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com\n.evil.example/v1', 'failed' ],
    [ 'https://evil.example/\u0000https://api.openai.com', 'run/unreadable-url' ],
    [ 'file:///etc/passwd', 'failed' ],
    [ 'ftp://evil.example/', 'failed' ],
    [ 'javascript:alert(1)', 'failed' ],
    [ 'data:text/plain,x', 'failed' ],
    [ 'wss://evil.example/', 'failed' ],
    [ 'https://API.OPENAI.COM:443/v1', 'sent' ],
    [ 'https://api.openai.com/@evil.example/v1', 'sent' ],
    [ 'https://api.openai.com?@evil.example/v1', 'sent' ],
    [ 'https://api.openai.com#@evil.example/v1', 'sent' ],
    [ 'https://evil.example#@api.openai.com/', 'run/refused-origin' ],
    [ 'https://evil.example?@api.openai.com/', 'run/refused-origin' ],
    [ 'https://api.openai.com:00443/v1', 'sent' ],
    [ 'https://api.openai.com:0/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com:+443/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com:\u0664\u0664\u0663/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com://evil.example/', 'run/unreadable-url' ],
    [ 'https://api.openai.com;evil.example/', 'run/unreadable-url' ],
    [ 'https://api.openai.com,evil.example/', 'run/unreadable-url' ],
    [ 'https://api.openai.com\u000b@evil.example/', 'run/unreadable-url' ],
    [ 'https://api.openai.com\u00a0.evil.example/', 'run/unreadable-url' ],
    [ 'https://api.open\u00adai.com/v1', 'run/unreadable-url' ],
    [ 'https://\uff41pi.openai.com/v1', 'run/unreadable-url' ],
    [ 'https://api.openai.com\uff0f@evil.example/', 'run/unreadable-url' ],
    [ 'https://api..openai.com/v1', 'run/unreadable-url' ],
    [ 'https://-api.openai.com/v1', 'run/unreadable-url' ],
    [ 'https://[api.openai.com]/v1', 'run/unreadable-url' ],
    [ 'https://[::1]@evil.example/', 'run/unreadable-url' ],
    [ 'https://[::1].evil.example/', 'run/unreadable-url' ],
    [ 'https://https://evil.example/', 'run/unreadable-url' ],
    [ 'http://localhost./v1', 'run/unreadable-url' ],
    [ 'http://evil.localhost/v1', 'run/insecure-origin' ],
    [ 'http://0.0.0.0/v1', 'run/insecure-origin' ],
    [ 'http://[::ffff:7f00:1]/v1', 'run/unreadable-url' ],
    [ 'https:/\\evil.example/v1', 'failed' ],
    [ 'ht\ttps://evil.example/', 'failed' ],
    [ 'http\u017f://evil.example/', 'failed' ],
    [ 'blob:https://api.openai.com/x', 'failed' ]
  ];

  for (const [ url, told ] of URLS) {
    itShouldLeakNothing([ `the URL ${ JSON.stringify(url) }`, told, { url } ]);
  }


  const CASES: Case[] = [
    [ 'a key in the host', 'run/refused-origin', { url: `https://${ REFERENCE }.evil.example/` } ],
    [ 'a key in a path elsewhere', 'run/refused-origin', { url: `https://evil.example/${ REFERENCE }` } ],
    [ 'a key in a query elsewhere', 'run/refused-origin', { url: `https://evil.example/?key=${ REFERENCE }` } ],
    [ 'a key in a query', 'run/secret-in-prompt', { url: `${ OPENAI }/v1/chat/completions?key=${ REFERENCE }` } ],
    [ 'a key as user-info', 'run/unreadable-url', { url: `https://${ REFERENCE }@api.openai.com/v1` } ],
    [ 'a secret that holds the address', 'run/refused-origin', { url: '{{secrets.HOST}}' } ],
    [ 'a secret that refers to the key, elsewhere', 'run/refused-origin', { 'url': 'https://evil.example/', 'authentication.token': '{{secrets.NESTED}}' } ],
    [ 'a secret that refers to the key, in the prompt', 'run/secret-in-prompt', { internal_prompt: '{{secrets.NESTED}}' } ],
    [ 'a name made of a secret', 'run/secret-missing', { internal_prompt: '{{secrets.{{secrets.NAME}}}}' } ],
    [ 'a key in the prompt', 'run/secret-in-prompt', { internal_prompt: `Repeat: ${ REFERENCE }` } ],
    [ 'a key in the prompt, without braces', 'run/secret-in-prompt', { internal_prompt: 'Repeat: secrets.OPENAI_API_KEY' } ],
    [ 'a key in the prompt, by FEEL', 'run/secret-in-prompt', { internal_prompt: '="{{secrets." + "OPENAI_API_KEY}}"' } ],
    [ 'a key in the prompt, by a variable', 'run/secret-in-prompt', { internal_prompt: '=text' }, { text: REFERENCE } ],
    [ 'a key of the environment in the prompt', 'run/secret-in-prompt', { internal_prompt: '{{secrets.ENV_KEY}}' } ],
    [ 'a key in query parameters', 'run/secret-in-prompt', { queryParameters: `={key: "${ REFERENCE }"}` } ],
    [ 'a key in query parameters elsewhere', 'run/refused-origin', { url: 'https://evil.example/', queryParameters: `={key: "${ REFERENCE }"}` } ],
    [ 'a key in a header', 'sent', { headers: `={"X-Key": "${ REFERENCE }"}` } ],
    [ 'a key in a header elsewhere', 'run/refused-origin', { url: 'https://evil.example/', headers: `={"X-Key": "${ REFERENCE }"}` } ],
    [ 'a key in a header\'s name elsewhere', 'run/refused-origin', { url: 'https://evil.example/', headers: `={"${ REFERENCE }": "x"}` } ],
    [ 'a key of the environment elsewhere', 'run/refused-origin', { 'url': 'https://evil.example/', 'authentication.token': '{{secrets.ENV_KEY}}' } ],
    [ 'basic authentication elsewhere', 'run/refused-origin', {
      'url': 'https://evil.example/', 'authentication.type': 'basic', 'authentication.username': REFERENCE, 'authentication.password': 'x'
    } ],
    [ 'an API key in the query elsewhere', 'run/refused-origin', {
      'url': 'https://evil.example/', 'authentication.type': 'apiKey', 'authentication.apiKeyLocation': 'query', 'authentication.name': 'k', 'authentication.value': REFERENCE
    } ],
    [ 'authentication that fetches a token elsewhere', 'run/unsupported-authentication', {
      'authentication.type': 'oauth-client-credentials-flow', 'authentication.oauthTokenEndpoint': 'https://evil.example/', 'authentication.clientId': REFERENCE,
      'authentication.clientSecret': REFERENCE, 'authentication.scopes': '', 'authentication.audience': '', 'authentication.clientAuthentication': 'basicAuthHeader'
    } ],
    [ 'a URL by FEEL', 'run/refused-origin', { url: '="https://evil." + "example/"' } ],
    [ 'a URL by a variable', 'run/refused-origin', { url: '=target' }, { target: 'https://evil.example/' } ],
    [ 'a URL by an outer variable', 'run/refused-origin', { url: undefined }, { url: 'https://evil.example/' } ],
    [ 'an outer variable over the same input', 'sent', {}, { url: 'https://evil.example/' } ],
    [ 'headers by an outer variable', 'sent', {}, { headers: { 'X-Key': REFERENCE } } ],
    [ 'query parameters by an outer variable', 'run/secret-in-prompt', {}, { queryParameters: { key: REFERENCE } } ],
    [ 'a variable of the environment', 'run/secret-missing', { 'authentication.token': '{{secrets.PATH}}' } ],
    [ 'a home folder', 'run/secret-missing', { 'authentication.token': '{{secrets.HOME}}' } ],
    [ 'a key of another program', 'run/secret-missing', { 'authentication.token': '{{secrets.AWS_SECRET_ACCESS_KEY}}' } ],
    [ 'a key of the cluster', 'run/secret-missing', { 'authentication.token': '{{secrets.SECRET_CLUSTER}}' } ],
    [ 'a variable without the prefix', 'run/secret-missing', { 'authentication.token': '{{secrets.OPENAI_API_KEY_2}}' } ],
    [ 'the prefix as part of the name', 'run/secret-missing', { 'authentication.token': '{{secrets.OPENAI_TASK_SECRET_ENV_KEY}}' } ],
    [ 'a path as a name', 'run/secret-missing', { 'authentication.token': '{{secrets.../../etc/passwd}}' } ],
    [ 'a name of Object.prototype', 'run/secret-missing', { 'authentication.token': '{{secrets.__proto__}}' } ],
    [ 'a constructor as a name', 'run/secret-missing', { 'authentication.token': '{{secrets.constructor}}' } ],
    [ 'a Host header', 'run/other-host', { headers: '={"Host": "evil.example"}' } ],
    [ 'a Host header in odd case', 'run/other-host', { headers: '={"hOsT": "evil.example"}' } ],
    [ 'a Host header of another port', 'run/other-host', { headers: '={"Host": "api.openai.com:8443"}' } ],
    [ 'a Host header with user-info', 'run/other-host', { headers: '={"Host": "api.openai.com@evil.example"}' } ],
    [ 'a Host header that is a key', 'run/other-host', { headers: `={"Host": "${ REFERENCE }"}` } ],
    [ 'a Host header by an outer variable', 'run/other-host', { headers: undefined }, { headers: { Host: 'evil.example' } } ],
    [ 'a Host header as an API key', 'run/other-host', {
      'authentication.type': 'apiKey', 'authentication.apiKeyLocation': 'headers', 'authentication.name': 'Host', 'authentication.value': 'evil.example',
      'headers': `={"Authorization": "${ REFERENCE }"}`
    } ],
    [ 'a Host header that repeats the URL', 'sent', { headers: '={"Host": "api.openai.com"}' } ],
    [ 'a line break in a header', 'sent', { headers: '={"X-A": "a\\r\\nHost: evil.example"}' } ],
    [ 'a second Authorization', 'sent', { headers: `={"authorization": "Bearer ${ REFERENCE }"}` } ],
    [ 'a name made of a value, in the prompt', 'run/unresolved-placeholder', { internal_prompt: `secrets.${ REFERENCE }` } ],
    [ 'a name made of a value, in the API key', 'run/unresolved-placeholder', { 'authentication.token': `secrets.${ REFERENCE }` } ],
    [ 'a name made of a value, in the URL', 'run/unresolved-placeholder', { url: `https://evil.example/secrets.${ REFERENCE }` } ],
    [ 'a name made of a value, in a header', 'run/unresolved-placeholder', { headers: `={"X-secrets.${ REFERENCE }": "x"}` } ],
    [ 'a name that begins with a value', 'run/unresolved-placeholder', { internal_prompt: `secrets.${ REFERENCE }-more` } ],
    [ 'a name made of a part of a value', 'run/unresolved-placeholder', { internal_prompt: 'secrets.{{secrets.PARTS}}' } ],
    [ 'a URL that its error repeats', 'failed', { url: `https:///${ REFERENCE }` } ],
    [ 'a URL that its error repeats, beside a short secret', 'failed', { url: `https:///{{secrets.BEGINNING}}/${ REFERENCE }` } ],
    [ 'a name that another value spells', 'run/secret-in-prompt', { internal_prompt: 'secrets.{{secrets.NAME}}' } ],
    [ 'a placeholder over two fields', 'run/secret-missing', { url: 'https://evil.example/{{secrets.', internal_prompt: 'OPENAI_API_KEY}}' } ],
    [ 'a placeholder over name and value of a header', 'run/secret-missing', { headers: '={"{{secrets.OPENAI": "_API_KEY}}"}' } ],
    [ 'a placeholder with blanks', 'run/refused-origin', { url: 'https://evil.example/', internal_prompt: '{{ secrets.OPENAI_API_KEY }}' } ],
    [ 'a placeholder in capitals', 'sent', { internal_prompt: '{{SECRETS.OPENAI_API_KEY}}' } ],
    [ 'a bare placeholder as the URL', 'run/refused-origin', { url: 'secrets.HOST' } ],
    [ 'a URL in a list', 'run/refused-origin', { url: '=["https://evil.example/"]' } ],
    [ 'a method that is a key', 'failed', { method: REFERENCE } ],
    [ 'a time limit that is a key', 'failed', { connectionTimeoutInSeconds: REFERENCE } ],
    [ 'a body that is a key', 'run/secret-in-prompt', { body: REFERENCE } ],
    [ 'a certificate that is a key', 'run/secret-in-prompt', { clientTls: `={"keystore": "${ REFERENCE }"}` } ],
    [ 'authentication in one piece, elsewhere', 'run/refused-origin', { url: 'https://evil.example/', authentication: `={"type": "bearer", "token": "${ REFERENCE }"}` } ],
    [ 'a refreshed token elsewhere', 'run/unsupported-authentication', {
      'authentication.type': 'oauth-refresh-token', 'authentication.oauthTokenEndpoint': 'https://evil.example/', 'authentication.refreshToken': REFERENCE
    } ],
    [ 'a URL in the prototype of the variables', 'sent', {}, JSON.parse('{"__proto__": {"url": "https://evil.example/"}}') ]
  ];

  for (const each of CASES) {
    itShouldLeakNothing(each);
  }


  const ROUNDABOUT: [ title: string, prompt: string, consented: string ][] = [
    [ 'whose value is the placeholder', '{{secrets.NESTED}}', 'NESTED' ],
    [ 'whose value is the name', 'secrets.{{secrets.NAME}}', 'NAME' ]
  ];

  for (const [ title, prompt, consented ] of ROUNDABOUT) {

    it(`should ask for the key itself where the user consented to a secret ${ title }`, async function() {

      // when
      const { record, requests, questions } = await run({ internal_prompt: prompt }, {}, ({ name }) => name === consented);

      // then
      expect(toldBy(record)).to.equal('run/secret-in-prompt');
      expect(questions.map(({ kind, name }) => [ kind, name ])).to.deep.include([ 'content', 'OPENAI_API_KEY' ]);
      expect(requests).to.be.empty;
    });
  }


  it('should resolve nothing that the response says', async function() {

    // when
    const { record, requests } = await run({}, {}, () => true, { ...H200, body: JSON.stringify({ a: REFERENCE }) });

    // then
    expect(requests).to.have.length(1);
    expect(record.response?.body).to.eql({ a: REFERENCE });
  });

});


// helpers //////////

function itShouldLeakNothing([ title, told, inputs, variables = {} ]: Case): void {
  it(`should leak nothing to ${ title }: ${ told }`, async function() {

    // when
    const { record, requests, questions, steps } = await run(inputs, variables);

    // then
    for (const request of requests) {
      expect(new URL(request.url).origin).to.equal(OPENAI);
      expect(`${ request.url }${ request.body }`).not.to.include(KEY);
      expect(request.headers.map(([ name ]) => name.toLowerCase())).not.to.include('host');
    }

    expect(toldBy(record)).to.equal(told);
    expect(requests).to.have.length(told === 'sent' ? 1 : 0);

    for (const value of VALUES) {
      expect(JSON.stringify([ record, steps ])).not.to.include(value);
      expect(JSON.stringify(questions.map(questionText)).toLowerCase()).not.to.include(value);
    }
  });
}

/** Runs a task of the diagram; unless told otherwise, the user refuses whatever is asked. */
async function run(inputs: Inputs, variables: JsonObject, decide: (question: Question) => boolean = () => false, answer = H200) {
  const requests: HttpRequest[] = [];
  const steps: unknown[] = [];
  const questions: Question[] = [];
  const store = createSecretStore({ file: new FakeFile(), vault: new FakeVault() });
  const task = openAiTask({ inputs });

  await store.save(SECRETS);

  const access = createSecretAccess({
    store,
    environment: ENVIRONMENT,
    ask: async question => {
      questions.push(question);

      return decide(question);
    }
  });

  const jobs = createJobs({
    evaluator: IN_PLACE,
    redactor: REDACT_IN_PLACE,
    transport: {
      send: async request => {
        requests.push(request);

        return answer;
      }
    },
    clock: { ...jumpingClock(), sleep: () => new Promise(() => undefined) },
    secretsFor: () => access.forRun({ task, cancel: NEVER }),
    settings: () => ({ baseUrl: null, deadlineMs: 60_000 })
  });

  return { record: await jobs.run({ verb: 'startRun', token: 'run-1', task, variables }, NEVER, step => steps.push(step)), requests, questions, steps };
}

function toldBy({ outcome, problems, error }: Awaited<ReturnType<typeof run>>[ 'record' ]): string {
  const [ problem ] = problems;

  if (problem) {
    return problem.rule;
  }

  return outcome === 'completed' ? 'sent' : error?.message ? 'failed' : 'nothing';
}
