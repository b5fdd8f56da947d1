import type { OpenAiTask } from '../helpers/openai-diagram';
import type { ScriptedAnswer } from '../helpers/scripted-server';

/** What must stand at a path of the document or of what the server received; `undefined`: nothing stands there. */
export type Expectations = Record<string, unknown>;

type Common = { title: string; task?: OpenAiTask; variables?: Record<string, unknown>; args?: string[]; expected: Expectations };

/** `openai-task map` with a response given. */
export type MapCase = Common & { response?: Record<string, unknown> };

/** `openai-task run` against a server that gives the answers; the paths `server.…` see what it received. */
export type RunCase = Common & { answers?: ScriptedAnswer[]; secrets?: Record<string, string>; env?: Record<string, string> };

/** `openai-task feel`: an expression and its value. */
export type FeelCase = [ expression: string, value: unknown ];

export const H200 = {
  status: 200,
  reason: 'OK',
  headers: { 'Content-Type': 'application/json' },
  body: '{"id":"c1","choices":[{"message":{"content":"Hello"}}],"usage":{"total_tokens":9.0}}'
};

export const H401 = {
  status: 401,
  reason: 'Unauthorized',
  headers: { 'Content-Type': 'application/json' },
  body: '{"error":{"message":"bad key sk-123","code":"invalid_api_key"}}'
};

const message = (role: string, content: unknown) => ({ role, content });
const USER = message('user', 'Hi');

const prompt = (source: string | null): OpenAiTask => ({ inputs: { 'internal_prompt': source } });
const result = (resultExpression: string): OpenAiTask => ({ headers: { resultExpression } });
const onError = (errorExpression: string): OpenAiTask => ({ headers: { errorExpression } });

/** The request, the engine's part before it and the handling of results and errors: examples 1 to 21, 33, 36 to 65. */
export const MAP_CASES: readonly MapCase[] = [
  { title: '1 version 3 sends no temperature', task: { version: 3, inputs: { 'internal_model': 'gpt-4', 'internal_choices': '2' } },
    expected: { 'request.body': { model: 'gpt-4', messages: [ USER ], n: 2 } } },
  { title: '2 version 8 sends temperature and choices as numbers', task: { inputs: { 'internal_temperature': '1.40', 'internal_choices': '2' } },
    expected: { 'request.body.temperature': 1.4, 'request.body.n': 2 } },
  { title: '3 a number of choices becomes null', task: { inputs: { 'internal_choices': '= 2' } }, expected: { 'request.body.n': null } },
  { title: '3 a text of choices becomes a number', task: { inputs: { 'internal_choices': '= "2"' } }, expected: { 'request.body.n': 2 } },
  { title: '4 the custom model is sent', task: { inputs: { 'internal_model': 'custom', 'internal_custom_model': 'gpt-4o-mini' } },
    expected: { 'request.body.model': 'gpt-4o-mini' } },
  { title: '5 a process variable stands in for the custom model', task: { inputs: { 'internal_model': 'gpt-4' } },
    variables: { 'internal_custom_model': 'x' }, expected: { 'request.body.model': 'x' } },
  { title: '6 no system message', expected: { 'request.body.messages': [ USER ] } },
  { title: '6 an unknown variable as system message', task: { inputs: { 'internal_systemMessage': '= missing' } },
    expected: { 'request.body.messages': [ USER ] } },
  { title: '7 a chat history that is no list', task: { inputs: { 'internal_chatHistory': '= {role: "assistant", content: "A"}' } },
    expected: { 'request.body.messages': [ message('assistant', 'A'), USER ] } },
  { title: '7 no chat history', task: { inputs: { 'internal_chatHistory': '= null' } }, expected: { 'request.body.messages': [ USER ] } },
  { title: '8 an organization', task: { inputs: { 'internal_organization': 'org-7' } },
    expected: { 'request.headers.OpenAI-Organization': 'org-7', 'request.headers.Content-Type': 'application/json' } },
  { title: '8 a number as organization', task: { inputs: { 'internal_organization': '= 77' } },
    expected: { 'request.headers.OpenAI-Organization': '77' } },
  { title: '9 a moderation', task: { operation: 'moderation' },
    expected: { 'request.method': 'POST', 'request.url': 'https://api.openai.com/v1/moderations', 'request.body': { input: 'T' } } },
  { title: '10 a typed line break', task: prompt('a\\nb'), expected: { 'request.body.messages': [ message('user', 'a\nb') ] } },
  { title: '11 unknown escapes stay', task: prompt('\\d+ C:\\dir'), expected: { 'request.body.messages': [ message('user', '\\d+ C:\\dir') ] } },
  { title: '11 a known escape in a path', task: prompt('C:\\new'), expected: { 'request.body.messages': [ message('user', 'C:\new') ] } },
  { title: '12 quotes', task: prompt('say "hi"'), expected: { 'request.body.messages': [ message('user', 'say "hi"') ] } },
  { title: '12 escaped quotes', task: prompt('say \\"hi\\"'), expected: { 'outcome': 'rejected', 'incident.type': 'DEPLOYMENT_REJECTED', 'request': null } },
  { title: '12 a backslash at the end', task: prompt('end\\'), expected: { 'outcome': 'rejected', 'incident.type': 'DEPLOYMENT_REJECTED' } },
  { title: '13 a static true is text', task: prompt('true'), expected: { 'request.body.messages': [ message('user', 'true') ] } },
  { title: '14 no source', task: prompt(null), expected: { 'outcome': 'rejected', 'incident.message': /Expected expression but not found\./ } },
  { title: '15 a path on an unknown variable', task: prompt('= customer.name'), expected: { 'outcome': 'completed', 'request.body.messages': [ message('user', null) ] } },
  { title: '16 a call that throws', task: prompt('= substring(t, 9)'), variables: { t: 'abc' },
    expected: { 'outcome': 'incident', 'incident.type': 'IO_MAPPING_ERROR', 'request': null, 'response': null } },
  { title: '17 a token that reads its sibling', task: { inputs: { 'authentication.token': '= type' } },
    expected: { 'request.headers.Authorization': 'Bearer bearer' } },
  { title: '18 a comment without a line break', task: prompt('= p // note'), expected: { 'outcome': 'rejected' } },
  { title: '19 a result named like an input', task: result('={body: response.body.id}'), expected: { 'outcome': 'completed', 'variables': {} } },
  { title: '20 an output mapping', task: { ...result('={a: 1, b: 2}'), outputs: { x: '=a' } }, expected: { 'variables': { x: 1 } } },
  { title: '21 retries by expression', task: { retries: '= 2 + 3' }, response: H401, expected: { 'outcome': 'jobFailed', 'error.retries': 4 } },
  { title: '21 retries as text', task: { retries: '= "5"' }, expected: { 'outcome': 'incident', 'incident.type': 'EXTRACT_VALUE_ERROR' } },

  { title: '33 a timeout that is no number', task: { inputs: { 'connectionTimeoutInSeconds': '= "x"' } },
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'error.message': /connectionTimeoutInSeconds\. It Must be `Integer`/ } },
  { title: '34 no answer in time', response: { failure: 'timeout' },
    expected: { 'outcome': 'jobFailed', 'error.code': '408', 'error.message': /^The request timed out\. /, 'error.retries': 2 } },
  { title: '36 query parameters of the process', variables: { queryParameters: { v: 1 } },
    expected: { 'request.url': 'https://api.openai.com/v1/chat/completions?v=1' } },
  { title: '37 a token of null', task: { inputs: { 'authentication.token': '= null' } },
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'error.message': /authentication\.token[\s\S]*must not be empty/ } },

  { title: '38 a list', task: result('={b: body}'), response: { ...H200, body: '[1,2]' }, expected: { 'variables': { b: [ 1, 2 ] } } },
  { title: '38 a scalar', task: result('={b: body}'), response: { ...H200, body: '42' }, expected: { 'variables': { b: '42' } } },
  { title: '38 blanks', task: result('={b: body}'), response: { ...H200, body: '  ' }, expected: { 'variables': { b: null } } },
  { title: '38 text behind JSON', task: result('={b: body}'), response: { ...H200, body: '{"a":1} x' }, expected: { 'variables': { b: { a: 1 } } } },
  { title: '39 one and two values of a header', task: result('={one: headers.One, two: headers.`Set-Cookie`}'),
    response: { ...H200, headers: { 'One': 'a', 'Set-Cookie': [ 'a=1', 'b=2' ] } }, expected: { 'variables': { one: 'a', two: [ 'a=1', 'b=2' ] } } },
  { title: '40 a redirect', task: result('={s: status, b: body}'), response: { status: 302, headers: { Location: 'https://example.com/' }, body: '' },
    expected: { 'outcome': 'completed', 'variables': { s: 302, b: null } } },
  { title: '41 an error without text', response: { status: 500, headers: {}, body: '' }, task: onError('=bpmnError("B", string(error.variables.response.body = ""))'),
    expected: { 'outcome': 'bpmnError', 'error.message': 'true' } },
  { title: '41 an error without text and expression', response: { status: 500, headers: {}, body: '' },
    expected: { 'error.code': '500', 'error.message': 'Internal Server Error' } },
  { title: '41 an error with a list', response: { status: 400, headers: {}, body: '[{"a":1},{"a":2}]' },
    task: onError('=bpmnError("B", string(error.variables.response.body = null))'), expected: { 'error.message': 'true' } },

  { title: '42 the default result expression', expected: { 'outcome': 'completed',
    'variables': { openAiResponse: { id: 'c1', choices: [ { message: { content: 'Hello' } } ], usage: { 'total_tokens': 9 } } } } },
  { title: '43 a result variable alone', task: { headers: { resultVariable: 'r', resultExpression: undefined } },
    expected: { 'variables.r.status': 200, 'variables.r.document': null, 'variables.r.body.usage.total_tokens': 9 } },
  { title: '44 the expression wins, its sign is optional', task: { headers: { resultVariable: 'r', resultExpression: '{r: status}' } },
    expected: { 'variables': { r: 200 } } },
  { title: '45 a result that is no object', task: result('=response.body.choices[1].message.content'),
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'incident.type': 'JOB_NO_RETRIES',
      'error.message': /Result expression must return a JSON object, but got string\. Evaluated value: "Hello"/ } },
  { title: '46 a result of null', task: result('=response.body.nope'), expected: { 'outcome': 'completed', 'variables': {} } },
  { title: '46 index 0', task: result('={t: response.body.choices[0]}'), expected: { 'variables': { t: null }, 'warnings.0.where': 'resultExpression' } },
  { title: '47 a result expression that cannot be read', task: result('={a: }'), expected: { 'outcome': 'jobFailed', 'error.retries': 2 } },
  { title: '48 the forbidden literal', response: { ...H200, body: '{"a": "camunda.function.type"}' },
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'error.message': /forbidden literal 'camunda\.function\.type'/ } },
  { title: '48 an output over 1.5 MB', response: { ...H200, body: JSON.stringify({ a: 'x'.repeat(1_572_865) }) },
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'error.message': /exceeds the 1\.5 MB safe variable size limit/ } },

  { title: '49 an error without expression', response: H401,
    expected: { 'outcome': 'jobFailed', 'error.code': '401', 'error.message': 'Unauthorized', 'error.retries': 2, 'error.retryBackoff': 'PT30S' } },
  { title: '50 a BPMN error', response: H401, task: onError('=if error.code = "401" then bpmnError("AUTH", error.variables.response.body.error.message) else null'),
    expected: { 'outcome': 'bpmnError', 'error.code': 'AUTH', 'error.message': 'bad key sk-123' } },
  { title: '51 a code compared with a number', response: H401, task: onError('=if error.code = 401 then bpmnError("AUTH") else null'),
    expected: { 'outcome': 'jobFailed', 'error.retries': 2 } },
  { title: '52 no else', response: H401, task: onError('=if error.code = "401" then bpmnError("AUTH")'),
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'incident.type': 'JOB_NO_RETRIES' } },
  { title: '53 a job error', response: H401, task: onError('=jobError("try later", {}, job.retries - 1, duration("PT10S"))'),
    expected: { 'outcome': 'jobFailed', 'error.retries': 2, 'error.retryBackoff': 'PT10S', 'error.message': 'try later', 'error.variables': { error: 'try later' }, 'incident': null } },
  { title: '54 a job error without retries', response: H401, task: onError('=jobError("x")'), expected: { 'error.retries': 0, 'incident.type': 'JOB_NO_RETRIES' } },
  { title: '55 an ignored error', response: H401, task: { platformVersion: '8.9', ...onError('=ignoreError({answer: null})') },
    expected: { 'outcome': 'completed', 'variables': { answer: null } } },
  { title: '56 a misspelt function', response: H401, task: onError('=bpmError("X")'), expected: { 'outcome': 'jobFailed', 'error.retries': 2 } },
  { title: '56 a wrong type', response: H401, task: onError('=bpmnError(401)'), expected: { 'outcome': 'jobFailed', 'error.retries': 0 } },
  { title: '57 a BPMN error without code', response: H401, task: onError('={errorType: "bpmnError", errorMessage: "m"}'), expected: { 'outcome': 'jobFailed', 'error.retries': 2 } },
  { title: '58 a job error without retries in a context', response: H401, task: onError('={errorType: "jobError", errorMessage: "m"}'), expected: { 'outcome': 'jobFailed', 'error.retries': 0 } },
  { title: '58 a context of another form', response: H401, task: onError('={code: "x"}'), expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'error.message': /Cannot parse '/ } },
  { title: '59 the status is not seen beside a result', task: onError('=if response.status = 200 then bpmnError("S","s") else null'), expected: { 'outcome': 'completed' } },
  { title: '59 the status is seen without a result', task: { headers: { resultExpression: undefined, errorExpression: '=if response.status = 200 then bpmnError("S","s") else null' } },
    expected: { 'outcome': 'bpmnError', 'error.code': 'S' } },
  { title: '60 a BPMN error after success', task: onError('=if contains(openAiResponse.id, "c") then bpmnError("S","s",{k: 1}) else null'),
    expected: { 'outcome': 'bpmnError', 'error.code': 'S', 'error.variables': { k: 1 }, 'variables': {} } },
  { title: '63 the first of three attempts', task: { version: 5 }, response: H401, expected: { 'error.retries': 2, 'error.retryBackoff': null, 'incident': null } },
  { title: '63 the last of three attempts', task: { version: 5 }, response: H401, args: [ '--job-retries', '1' ],
    expected: { 'error.retries': 0, 'incident.type': 'JOB_NO_RETRIES' } },
  { title: '64 an error that nothing catches', task: onError('=bpmnError("Z","m")'),
    expected: { 'outcome': 'bpmnError', 'caughtBy': null, 'incident.type': 'UNHANDLED_ERROR_EVENT', 'incident.message': /code 'Z' with message 'm', but it was not caught\. No error events/ } },
  { title: '65 a backoff', response: H401, task: { platformVersion: '8.10', ...onError('=jobError("x", {}, 1, backoff(3, duration("PT1S"), 2, duration("PT3S"), 0))') },
    expected: { 'error.retries': 1, 'error.retryBackoff': 'PT3S' } },
  { title: '69 temporal values in both places', task: { inputs: { probe: '={d: duration("P1DT2H"), t: @"10:00:00"}' }, ...result('={d: duration("P1DT2H"), t: @"10:00:00"}') },
    expected: { 'variables': { d: 'PT26H', t: '10:00:00' }, 'localVariables.probe': { d: 'P1DT2H', t: '10:00' } } }
];

/** Secrets and the exchange itself: examples 22 to 30, 34, 35, 39, 40, 47, 50, 61, 62. */
export const RUN_CASES: readonly RunCase[] = [
  { title: '22 a secret as token', secrets: { KEY: 'k' }, expected: { 'server.0.headers.authorization': 'Bearer k' } },
  { title: '23 a bare reference', task: { inputs: { 'authentication.token': 'secrets.my-key' } }, env: { 'OPENAI_TASK_SECRET_MY_KEY': 'k' },
    expected: { 'server.0.headers.authorization': 'Bearer k' } },
  { title: '24 blanks in braces', task: { inputs: { 'authentication.token': '{{ secrets.KEY }}' } }, secrets: { KEY: 'k' },
    expected: { 'server.0.headers.authorization': 'Bearer k' } },
  { title: '24 capitals', task: { inputs: { 'authentication.token': '{{SECRETS.KEY}}' } }, expected: { 'server.0.headers.authorization': 'Bearer {{SECRETS.KEY}}' } },
  { title: '25 prose that looks like a reference', task: prompt('open secrets.txt'), secrets: { KEY: 'k' },
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'error.message': /Secret with name 'txt' is not available/, 'incident.type': 'JOB_NO_RETRIES', 'server.0': undefined } },
  { title: '26 a name in braces', task: prompt('{{secrets.A__B}}'), secrets: { KEY: 'k', A: '1', A__B: '2' },
    expected: { 'server.0.json.messages': [ message('user', '2') ] } },
  { title: '26 a bare name', task: prompt('secrets.A__B'), secrets: { KEY: 'k', A: '1', A__B: '2' },
    expected: { 'server.0.json.messages': [ message('user', '1__B') ] } },
  { title: '27 a value with quote, backslash and line break', task: prompt('{{secrets.K}}'), env: { 'OPENAI_TASK_SECRET_KEY': 'k', 'OPENAI_TASK_SECRET_K': 'q"\\\n' },
    expected: { 'server.0.json.messages': [ message('user', 'q"\\\n') ] } },
  { title: '28 a value that holds a reference', task: { inputs: { 'authentication.token': 'plain', 'internal_prompt': '{{secrets.N}}' } },
    secrets: { N: '{{secrets.A}}', A: '1' }, expected: { 'server.0.json.messages': [ message('user', '{{1}}') ] } },
  { title: '29 the same beside another reference', task: { inputs: { 'authentication.token': 'plain', 'internal_prompt': '{{secrets.N}}', 'internal_systemMessage': '{{secrets.A}}' } },
    secrets: { N: '{{secrets.A}}', A: '1' }, expected: { 'server.0.json.messages': [ message('system', '1'), message('user', '1') ] } },
  { title: '30 a reference in the result expression', task: result('={a: "{{secrets.A}}"}'), secrets: { KEY: 'k', A: 'aaaaaaaa' },
    expected: { 'variables': { a: '{{secrets.A}}' } } },
  { title: '34 a silent server', task: { inputs: { 'connectionTimeoutInSeconds': '1' } }, answers: [ 'silence' ], secrets: { KEY: 'k' },
    expected: { 'error.code': '408', 'error.message': /^The request timed out\. /, 'error.retries': 2, 'timing.requests': 1 } },
  { title: '34 a connection that breaks', answers: [ 'hang up' ], secrets: { KEY: 'k' },
    expected: { 'error.code': '408', 'error.message': /^An error occurred while executing the request/, 'error.retries': 2 } },
  { title: '35 one repeat', answers: [ { status: 429, headers: { 'Retry-After': '1' } }, H200 ], secrets: { KEY: 'k' },
    expected: { 'outcome': 'completed', 'timing.requests': 2 } },
  { title: '35 two refusals', answers: [ { status: 429, headers: { 'Retry-After': '1' } } ], secrets: { KEY: 'k' },
    expected: { 'outcome': 'jobFailed', 'error.code': '429', 'error.retries': 2, 'timing.requests': 2, 'server.2': undefined } },
  { title: '39 two lines of a header', task: result('={c: headers.`Set-Cookie`}'), answers: [ { ...H200, headers: { 'Set-Cookie': [ 'a=1', 'b=2' ] } } ], secrets: { KEY: 'k' },
    expected: { 'variables': { c: [ 'a=1', 'b=2' ] } } },
  { title: '40 a redirect is not followed', task: result('={s: status, b: body}'), answers: [ { status: 302, headers: { Location: '/elsewhere' } } ], secrets: { KEY: 'k' },
    expected: { 'outcome': 'completed', 'variables': { s: 302, b: null }, 'server.1': undefined } },
  { title: '50 an echoed secret', task: onError('=bpmnError("AUTH", error.variables.response.body.error.message)'), secrets: { KEY: 'sk-1234567890' },
    answers: [ { ...H401, body: '{"error":{"message":"bad key sk-1234567890"}}' } ], expected: { 'error.code': 'AUTH', 'error.message': 'bad key ***' } },
  { title: '61 a missing secret that the error expression sees', task: onError('=if error.code = null then bpmnError("CFG", error.message) else null'),
    expected: { 'outcome': 'bpmnError', 'error.code': 'CFG', 'server.0': undefined } },
  { title: '62 a backoff that is none', task: { headers: { retryBackoff: '30' } }, secrets: { KEY: 'k' },
    expected: { 'outcome': 'jobFailed', 'error.retries': 0, 'server.0': undefined } }
];

/** Examples 66 to 71. */
export const FEEL_CASES: readonly FeelCase[] = [
  [ '"a" + 1', null ], [ '"a" + null', null ], [ '1 = "1"', null ], [ '[1,2][0]', null ], [ '{a:1}.b', null ], [ 'foo(1)', null ],
  [ '[1,2,3][-1]', 3 ], [ '1/0', null ], [ '1/4', 0.25 ], [ 'number("1,5", ".", ",")', 1.5 ],
  [ 'if "x" then 1 else 2', 2 ], [ 'null and false', false ], [ 'null or 1', null ], [ 'not("a")', null ],
  [ '{d: duration("P1DT2H"), t: @"10:00:00"}', { d: 'PT26H', t: '10:00:00' } ],
  [ 'context put({a:{b:1}}, ["a","c"], 2)', { a: { b: 1, c: 2 } } ], [ 'get value({a:{b:1}}, ["a","b"])', 1 ],
  [ 'concatenate([1], null, [2])', [ 1, null, 2 ] ], [ 'append(null, 1)', null ], [ 'is empty(null)', null ], [ 'count([null])', 1 ]
];
