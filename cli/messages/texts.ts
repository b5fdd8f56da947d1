import { JSON_TEXTS } from '../../core/messages';
import type { StepName } from '../../core/run';

/** Why a call of the command line is unusable: what is wrong and what to write instead, in one line. */
export const CLI_TEXTS = {
  'cli/internal-error': 'An internal error stopped this command. Please report it with the command line, without any key.',

  'cli/no-command': 'No command given. Choose one of {commands}; openai-task --help explains them.',
  'cli/unknown-command': 'There is no command "{command}". Choose one of {commands}.',
  'cli/unknown-flag': '{command} has no flag {flag}. See openai-task {command} --help.',
  'cli/unknown-global-flag': 'There is no flag {flag} before a command. See openai-task --help.',
  'cli/flag-without-value': '{flag} needs a value: {flag} {placeholder}.',
  'cli/flag-with-value': '{flag} takes no value. Write only {flag}.',
  'cli/flag-twice': '{flag} is given twice. Give it once.',
  'cli/operand-missing': '{command} needs {operand}. See openai-task {command} --help.',
  'cli/operand-too-many': '{command} cannot use "{operand}": it takes {allowed}.',
  'cli/flag-missing': '{command} needs {flag} {placeholder}.',

  'cli/no-such-file': '{file}: no such file. Check the path.',
  'cli/is-directory': '{file}: is a directory. Name a file inside it.',
  'cli/not-readable': '{file}: cannot be read ({reason}). Check its permissions.',
  'cli/empty-file': '{file}: the file is empty. It must hold {expected}.',

  'diagram/empty': '{file}: the file is empty. Name a BPMN diagram.',
  'diagram/not-xml': '{file}: is not XML. Name a BPMN diagram (.bpmn).',
  'diagram/not-bpmn': '{file}: is XML, but not BPMN. Name a BPMN diagram (.bpmn).',
  'diagram/broken': '{file}: is broken BPMN ({reason}). Open and save it in the Modeler, or fix its XML.',
  'cli/no-task': '{file}: has no OpenAI task. Apply the OpenAI template to a service task first.',
  'cli/several-tasks': '{file}: has several OpenAI tasks. Choose one with --task: {tasks}.',
  'cli/unknown-task': '{file}: has no OpenAI task "{task}". Known: {tasks}.',
  'cli/unsupported-platform': '{file}: task {task} is made for Camunda 7, which {command} does not support yet. Use a Camunda 8 diagram.',

  'cli/broken-json': '{source}: is not JSON: {mistake} at line {line}, column {column}.',
  'cli/no-json-object': '{source}: must be a JSON object such as {"name": "value"}, but is {kind}.',
  'cli/no-json-nor-file': '{flag}: "{text}" is neither a file nor a JSON object. Name a file, or write {"name": "value"}.',
  'cli/no-response': '{file}: is not a response. It must hold {"status": 200, "headers": {}, "body": …} or {"failure": "timeout" | "connection" | "tls"}.',
  'cli/no-certificate': '{file}: has no certificate. {flag} needs a PEM file with -----BEGIN CERTIFICATE-----.',
  'cli/bad-number': '{flag}: "{text}" is not valid. Write {expected}.',
  'cli/bad-choice': '{flag}: "{text}" is not one of {choices}. Choose one of these.',
  'cli/bad-url': '{flag}: "{text}" is not a URL. Write one such as https://api.openai.com/v1.',
  'cli/url-with-extras': '{flag}: must hold only scheme, host, port and path: no user name, query or fragment.',
  'cli/plain-http': '{flag}: "{text}" would send the key unencrypted. Use https; plain http works only on this machine (127.0.0.1, localhost).',
  'cli/feel-two-sources': 'feel takes an expression or --stdin, not both.',
  'cli/feel-no-expression': 'feel needs an expression, such as openai-task feel "1 + 1", or --stdin.',
  'cli/bad-origin': '{flag}: "{text}" is not an origin. Write only scheme, host and port, such as https://proxy.example.com.'
} as const;

/** Why a line of `feel --stdin` is answered with an error before anything is evaluated. */
export const CLI_LINE_TEXTS = {
  ...JSON_TEXTS,
  'cli/line-not-json': 'The line is not JSON: {mistake} at column {column}. Write {"expression": "1 + 1", "context": {}}.',
  'cli/line-without-expression': 'The line has no string under "expression". Write {"expression": "1 + 1", "context": {}}.',
  'cli/line-with-bad-context': 'The "context" of the line is not an object. Write {"expression": "1 + 1", "context": {}}.'
} as const;

/** The headings of the report of a run. */
export const RUN_HEADINGS = {
  answers: 'Answer',
  cures: 'What to do',
  error: 'Error',
  incident: 'Incident',
  nulls: 'Became null',
  openAi: 'OpenAI said',
  problems: 'Problems',
  request: 'Request',
  variables: 'Variables',
  warnings: 'Warnings',
  why: 'Why'
} as const;

/** The labels of progress lines. */
export const CLI_STEP_TEXTS: Record<StepName, string> = {
  inputs: 'Inputs',
  secrets: 'Secrets',
  request: 'Request',
  response: 'Answer',
  resultExpression: 'Result expression',
  outcome: 'Outcome'
};

export type CliLineCode = keyof typeof CLI_LINE_TEXTS;

export type CliCode = keyof typeof CLI_TEXTS;
