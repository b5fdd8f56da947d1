import type { CatchScope, TaskHeader, TaskModel, TaskOutput } from '../../core/task';
import type { FieldChange } from '../../core/validation';
import { outputField } from '../../core/validation/text/field-text';
import { FIELDS, HEADER_ORDER, HIDDEN_VALUES, INPUT_ORDER, JOB_TYPE, TEMPLATE_ID, conditionHolds } from '../../core/template';
import type { Binding, Operation } from '../../core/template';

/** A task as the template writes it, filled in correctly; `texts` says what is different, by field. */
export type TaskOptions = {
  version?: number;
  operation?: Operation;
  templateId?: string | null;
  platformVersion?: string | null;

  /** `undefined` removes the field, null leaves it without a source. */
  texts?: Record<string, string | null | undefined>;
  outputs?: TaskOutput[];
  catchScopes?: CatchScope[];
  silencedRules?: string[];

  /** Headers beyond those of the fields. */
  moreHeaders?: TaskHeader[];

  /** The targets of the inputs in another order than the template's. */
  order?: string[];
};

const OUTPUT = outputField('');

/** The oldest version with a custom model. */
const CUSTOM_SINCE = 4;

export function taskModel({
  version = 8,
  operation = 'chat',
  templateId = TEMPLATE_ID,
  platformVersion = '8.9.0',
  texts = {},
  outputs = [],
  silencedRules = [],
  catchScopes = [ { id: 'Task_1', events: [] }, { id: 'Process_1', events: [] } ],
  moreHeaders = [],
  order
}: TaskOptions = {}): TaskModel {
  const values = { ...templateTexts(version, operation), ...texts };
  const targets = order ?? sorted(Object.keys(values).filter(field => !HEADER_ORDER.includes(field) && field !== 'retries'), INPUT_ORDER);
  const keys = sorted(Object.keys(values).filter(field => HEADER_ORDER.includes(field)), HEADER_ORDER);

  return {
    taskId: 'Task_1',
    taskName: 'Ask the model',
    processId: 'Process_1',
    platform: 'camunda-cloud',
    platformVersion,
    operation,
    template: { id: templateId, version: version === 0 ? null : version },
    jobType: JOB_TYPE,
    retries: values[ 'retries' ] ?? null,
    inputs: targets.flatMap(target => values[ target ] === undefined ? [] : { target, source: values[ target ] ?? null }),
    outputs,
    headers: [ ...keys.flatMap(key => values[ key ] === undefined ? [] : { key, value: values[ key ] ?? null }), ...moreHeaders ],
    multiInstance: null,
    catchScopes,
    silencedRules
  };
}

/** The task after the changes of a quick fix, as the panel would write them. */
export function withChanges(task: TaskModel, changes: readonly FieldChange[]): TaskModel {
  return changes.reduce(withChange, task);
}


// helpers //////////

/** What a careful person fills in. */
function templateTexts(version: number, operation: Operation): Record<string, string | null | undefined> {
  const model = version < CUSTOM_SINCE ? 'gpt-5.6-luna' : 'custom';
  const filled: Record<string, string> = {
    'authentication.token': '{{secrets.OPENAI_API_KEY}}',
    'internal_model': model,
    'internal_custom_model': 'gpt-5.6-luna',
    'internal_prompt': 'Say hello.',
    'internal_textToAnalyze': 'Some text.'
  };
  const fields = FIELDS.filter(field => field.since <= version && conditionHolds(field.condition, operation, model));
  const hidden = HIDDEN_VALUES.filter(value => value.since <= version && conditionHolds(value.condition, operation, model));

  return Object.fromEntries([
    ...fields.map(({ binding, id, defaultValue }) => [ keyOf(binding), filled[ id ] ?? defaultValue ]),
    ...hidden.filter(({ id }) => id !== 'type').map(({ binding, fixed }) => [ keyOf(binding), fixed(version) ])
  ]);
}

function keyOf(binding: Binding): string {
  switch (binding.kind) {
  case 'input': return binding.target;
  case 'header': return binding.key;
  case 'taskDefinition': return binding.attribute;
  }
}

/** Unknown names first, as the Modeler sorts them. */
function sorted(names: string[], order: readonly string[]): string[] {
  return names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

function withChange(task: TaskModel, change: FieldChange): TaskModel {
  if ('templateVersion' in change) {
    return { ...task, template: { ...task.template, version: change.templateVersion } };
  }

  if ('inputOrder' in change) {
    return { ...task, inputs: change.inputOrder.flatMap(target => task.inputs.find(input => input.target === target) ?? []) };
  }

  if ('eventId' in change) {
    const events = (scope: CatchScope) => scope.events.map(event =>
      event.id === change.eventId ? { ...event, errorCode: change.errorCode } : event);

    return { ...task, catchScopes: task.catchScopes.map(scope => ({ ...scope, events: events(scope) })) };
  }

  return withText(task, change.field, change.value);
}

function withText(task: TaskModel, field: string, value: string | null): TaskModel {
  if (field.startsWith(OUTPUT)) {
    return { ...task, outputs: task.outputs.map(output => outputField(output.target) === field ? { ...output, source: value } : output) };
  }

  if (field === 'retries') {
    return { ...task, retries: value };
  }

  if (HEADER_ORDER.includes(field)) {
    return { ...task, headers: [ ...task.headers.filter(({ key }) => key !== field), ...value === null ? [] : [ { key: field, value } ] ] };
  }

  if (value === null) {
    return { ...task, inputs: task.inputs.filter(({ target }) => target !== field) };
  }

  const inputs = task.inputs.some(({ target }) => target === field)
    ? task.inputs.map(input => input.target === field ? { ...input, source: value } : input)
    : [ ...task.inputs, { target: field, source: value } ];

  return { ...task, inputs: inputs.toSorted((a, b) => INPUT_ORDER.indexOf(a.target ?? '') - INPUT_ORDER.indexOf(b.target ?? '')) };
}
