import { HEADER_ORDER, HIDDEN_VALUES, INPUT_ORDER, bindingKey, conditionHolds, fieldsOf } from '../../core/template';
import type { Operation } from '../../core/template';

import { diagram, serviceTask } from './diagram';

/** How a task differs from a freshly created one. An undefined value leaves it out; a null input has no source. */
export type OpenAiTask = {
  version?: number;
  operation?: Operation;
  inputs?: Record<string, string | null | undefined>;
  headers?: Record<string, string | undefined>;
  outputs?: Record<string, string>;
  retries?: string | null;
  platformVersion?: string;
  inner?: string;
  beside?: string;
};

const PRESENT = {
  chat: { 'authentication.token': '{{secrets.KEY}}', 'internal_prompt': 'Hi' },
  moderation: { 'authentication.token': '{{secrets.KEY}}', 'internal_textToAnalyze': 'T' }
};

/**
 * A diagram with one OpenAI task, `Task_1`, as the template of that version writes it with key and prompt filled in:
 * the key is the secret `KEY`, the prompt `Hi`, the text to analyse `T`.
 */
export function openAiDiagram({
  version = 8,
  operation = 'chat',
  inputs = {},
  headers = {},
  outputs = {},
  retries,
  platformVersion = '8.9.0',
  inner = '',
  beside = ''
}: OpenAiTask = {}): string {
  const defaults = templateDefaults(version, operation, typeof inputs.internal_model === 'string' ? inputs.internal_model : undefined);

  return diagram(serviceTask({
    templateVersion: version === 0 ? null : version,
    retries: retries === undefined ? defaults.retries : retries,
    inputs: ordered({ ...defaults.inputs, ...PRESENT[ operation ], operation, ...inputs }, INPUT_ORDER),
    headers: ordered({ ...defaults.headers, ...headers }, HEADER_ORDER),
    outputs,
    inner
  }) + beside, { version: platformVersion });
}


// helpers //////////

function templateDefaults(version: number, operation: Operation, model: string | undefined) {
  const values = new Map<string, string>();

  for (const { binding, defaultValue } of fieldsOf(version, operation, model)) {
    if (defaultValue !== undefined) {
      values.set(bindingKey(binding), defaultValue);
    }
  }

  for (const { binding, since, condition, fixed } of HIDDEN_VALUES) {
    if (since <= version && conditionHolds(condition, operation, model)) {
      values.set(bindingKey(binding), fixed(version));
    }
  }

  return {
    inputs: keysOf(values, 'input:'),
    headers: keysOf(values, 'header:'),
    retries: values.get('taskDefinition:retries') ?? null
  };
}

function keysOf(values: ReadonlyMap<string, string>, prefix: string): Record<string, string> {
  return Object.fromEntries([ ...values ]
    .filter(([ key ]) => key.startsWith(prefix))
    .map(([ key, value ]) => [ key.slice(prefix.length), value ]));
}

/** Values in the template's order, without the undefined; those it does not know come first, as the Modeler sorts them. */
function ordered<T>(values: Record<string, T | undefined>, order: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(values)
    .filter((entry): entry is [ string, T ] => entry[ 1 ] !== undefined)
    .sort(([ a ], [ b ]) => order.indexOf(a) - order.indexOf(b)));
}
