import * as v from 'valibot';

import { isJsonObject } from '../result';
import type { GivenResponse } from '../run';

import { isLargerThan } from './data-size';
import { MAX_NAME_LENGTH, MAX_NAMES } from './message-limits';
import { SECRET_NAME } from './secret-name';
import { TIME_LIMIT } from './parse-settings';
import { isVerb } from './verbs';
import type { FieldsOf, Request, Verb } from './verbs';

/** Larger messages are refused before they are read: a diagram's task is far smaller. */
const MAX_TEXT = 8_000_000;

/** A response is read up to 16 MB; as data it can be somewhat larger. */
const MAX_BODY = 32_000_000;

/** The most secrets that one file can contain. */
export const MAX_IMPORT = 1000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const optionalText = v.nullable(text);
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const jsonObject = v.pipe(v.record(v.string(), v.unknown()), v.check(value => !isLargerThan(value, MAX_TEXT)));

const secretName = v.pipe(v.string(), v.regex(SECRET_NAME));

const settings = v.strictObject({
  baseUrl: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
  timeLimitSeconds: v.pipe(v.number(), v.integer(), v.minValue(TIME_LIMIT.min), v.maxValue(TIME_LIMIT.max)),
  keepHistory: v.boolean()
});

const mapping = v.strictObject({ source: optionalText, target: optionalText });

const catchScope = v.strictObject({
  id: text,
  events: v.array(v.strictObject({
    id: text,
    name: optionalText,
    type: v.picklist([ 'boundaryEvent', 'eventSubProcess' ]),
    errorCode: optionalText
  }))
});

const task = v.strictObject({
  taskId: text,
  taskName: optionalText,
  processId: optionalText,
  platform: v.picklist([ 'camunda-cloud', 'camunda-platform' ]),
  platformVersion: optionalText,
  operation: v.nullable(v.picklist([ 'chat', 'moderation' ])),
  template: v.strictObject({ id: optionalText, version: v.nullable(v.number()) }),
  jobType: optionalText,
  retries: optionalText,
  inputs: v.array(mapping),
  outputs: v.array(mapping),
  headers: v.array(v.strictObject({ key: optionalText, value: optionalText })),
  multiInstance: v.nullable(v.strictObject({ inputElement: text })),
  catchScopes: v.array(catchScope),
  silencedRules: v.array(text)
});

const response = v.union([
  v.strictObject({
    status: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
    headers: v.record(v.string(), v.union([ v.string(), v.array(v.string()) ])),
    body: v.pipe(v.unknown(), v.check(body => !isLargerThan(body, MAX_BODY))),
    reason: v.optional(text)
  }),
  v.strictObject({ failure: v.picklist([ 'timeout', 'connection', 'tls' ]) })
]);

/** The schema of each verb's fields. */
const FIELDS = {
  describe: {},
  startRun: { token, task, variables: jsonObject },
  cancelRun: { token },
  map: { token, task, variables: jsonObject, response },
  secretStates: { names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH))), v.maxLength(MAX_NAMES)) },
  listSecrets: {},

  // of any length: the store reports a value that is too long, with a message for the user
  saveSecret: { name: secretName, value: v.pipe(v.string(), v.minLength(1)) },
  renameSecret: { name: secretName, newName: secretName },
  removeSecret: { name: secretName },
  forgetApprovals: { name: secretName },
  checkKey: { name: secretName },
  previewImport: {},
  importSecrets: { id: token, names: v.pipe(v.array(secretName), v.maxLength(MAX_IMPORT)) },
  saveSettings: { settings }
} satisfies { [V in Verb]: { [F in keyof FieldsOf<V>]: v.GenericSchema } };

/** The request in a message from the window; null if it has any other shape. */
export function readRequest(message: unknown): Request | null {
  const verb = isJsonObject(message) && typeof message.verb === 'string' && isVerb(message.verb) ? message.verb : null;
  const result = verb && v.safeParse(v.strictObject({ verb: v.literal(verb), ...FIELDS[ verb ] }), message);

  return result?.success ? result.output as Request : null;
}

/** Whether a value from a file or a message is a response to map. */
export function isGivenResponse(value: unknown): value is GivenResponse {
  return v.is(response, value);
}
