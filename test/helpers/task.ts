import { FIELDS, HIDDEN_VALUES, INPUT_ORDER, TEMPLATE_ID, conditionHolds } from '../../core/template';
import type { Operation } from '../../core/template';
import type { CatchScope, TaskModel } from '../../core/task';

/** Sources by target or values by key: null has none (`source` is missing), undefined has no element at all. */
type Values = Record<string, string | null | undefined>;

export type OpenAiTask = {
  version?: number;
  operation?: Operation;
  inputs?: Values;
  headers?: Values;
  outputs?: Record<string, string>;
  retries?: string | null;
  platformVersion?: string | null;
  catchScopes?: CatchScope[];
};

const KEY = '{{secrets.OPENAI_API_KEY}}';

/** An OpenAI task as the template of that version writes it, with a key and a prompt, in the order of the template. */
export function openAiTask({
  version = 8, operation = 'chat', inputs = {}, headers = {}, outputs = {}, retries, platformVersion = null, catchScopes = []
}: OpenAiTask = {}): TaskModel {
  const sources: Values = { ...defaultInputs(version, operation, inputs.internal_model ?? undefined), ...inputs };
  const order = [ ...INPUT_ORDER, ...Object.keys(sources).filter(target => !INPUT_ORDER.includes(target)) ];
  const values: Values = { ...version >= 8 ? { retryBackoff: 'PT30S' } : {}, resultExpression: '={openAiResponse: response.body}', ...headers };

  return {
    taskId: 'Task_1',
    taskName: 'Ask the model',
    processId: 'Process_1',
    platform: 'camunda-cloud',
    platformVersion,
    operation,
    template: { id: TEMPLATE_ID, version: version === 0 ? null : version },
    jobType: 'io.camunda:http-json:1',
    retries: retries === undefined ? version >= 8 ? '3' : null : retries,
    inputs: order.flatMap(target => elements(sources, target, source => ({ source, target }))),
    outputs: Object.entries(outputs).map(([ target, source ]) => ({ source, target })),
    headers: Object.keys(values).flatMap(key => elements(values, key, value => ({ key, value }))),
    multiInstance: null,
    catchScopes,
    silencedRules: []
  };
}


// helpers //////////

function elements<T>(values: Values, name: string, create: (value: string | null) => T): T[] {
  const value = values[ name ];

  return value === undefined ? [] : [ create(value) ];
}

function defaultInputs(version: number, operation: Operation, model: string | undefined): Values {
  const holds = (item: { since: number; condition?: Parameters<typeof conditionHolds>[ 0 ] }) =>
    item.since <= version && conditionHolds(item.condition, operation, model);

  const fields = FIELDS.filter(field => field.binding.kind === 'input' && !field.optional && holds(field))
    .map(field => [ field.id, field.defaultValue ?? 'Hi' ]);
  const hidden = HIDDEN_VALUES.filter(value => value.binding.kind === 'input' && holds(value))
    .map(value => [ value.id, value.fixed(version) ]);

  return {
    ...Object.fromEntries([ ...fields, ...hidden ]) as Values,
    'operation': operation,
    'authentication.token': KEY,
    'connectionTimeoutInSeconds': '30'
  };
}
