import { headerValue } from '../../task';
import type { TaskModel } from '../../task';
import { FIELDS, HIDDEN_VALUES } from '../../template';
import type { Operation } from '../../template';

import { fieldText, fieldsVersion, outputField } from '../text/field-text';
import type { FieldText } from '../text/field-text';
import { isFeel } from '../../engine';
import { readExpressions } from '../expressions/read-expressions';
import type { FeelText } from '../expressions/read-expressions';
import { rootOf } from './input-order';
import { lazy } from '../lazy';
import { readModel } from './model-fact';
import type { ModelFact } from './model-fact';

/** The facts that the rules read from one task: looked up and parsed once, when a rule first asks for them. */
export type Facts = {
  task: TaskModel;

  /** `YYYY-MM-DD`. */
  today: string;

  /** The template version whose fields the task has. */
  version: number;
  operation: Operation | null;

  /** A field's text; undefined if the task does not have the field, null if it has no source. */
  text(field: string): string | null | undefined;

  /** The texts of all editable fields, including added inputs and outputs. */
  texts(): FieldText[];

  /** The inputs whose text is not FEEL. */
  staticInputs(): FieldText[];

  /** The local variables of the task: a result of the same name is lost. */
  localNames(): ReadonlySet<string>;

  /** The FEEL of all fields, parsed. */
  expressions(): FeelText[];

  /** The FEEL of one field; undefined if it is not FEEL. */
  expression(field: string): FeelText | undefined;

  /** The chat model of the request; null if it is not known before the task runs. */
  model(): ModelFact | null;
};

const HIDDEN_INPUTS = new Set(HIDDEN_VALUES.flatMap(({ binding }) => binding.kind === 'input' ? binding.target : []));
const HEADER_FIELDS = FIELDS.flatMap(({ binding }) => binding.kind === 'header' ? binding.key : []);

/** The facts of a task on a day (`YYYY-MM-DD`). */
export function createFacts(task: TaskModel, today: string): Facts {
  const version = fieldsVersion(task);
  const text = remember(field => fieldText(task, field));
  const inputs = lazy(() => editableInputs(task));
  const texts = lazy(() => [ ...inputs(), ...otherTexts(task) ]);
  const expressions = lazy(() => readExpressions(task, texts()));

  return {
    task,
    today,
    version,
    operation: task.operation,
    text,
    texts,
    expressions,
    expression: field => expressions().find(expression => expression.field === field),
    staticInputs: lazy(() => inputs().filter(input => !isFeel(input.text))),
    localNames: lazy(() => new Set(task.inputs.map(rootOf))),
    model: lazy(() => readModel(text, task.operation, version))
  };
}


// helpers //////////

type Text = string | null | undefined;

/** A cache, since many rules ask for the same few fields. */
function remember(look: (field: string) => Text): (field: string) => Text {
  const known = new Map<string, Text>();

  return field => {
    if (!known.has(field)) {
      known.set(field, look(field));
    }

    return known.get(field);
  };
}

function editableInputs(task: TaskModel): FieldText[] {
  return task.inputs.flatMap(({ source, target }) =>
    source === null || target === null || HIDDEN_INPUTS.has(target) ? [] : { field: target, text: source });
}

function otherTexts(task: TaskModel): FieldText[] {
  const texts = [
    ...HEADER_FIELDS.map(field => ({ field, text: headerValue(task, field) })),
    { field: 'retries', text: task.retries },
    ...task.outputs.map(({ source, target }) => ({ field: outputField(target), text: source }))
  ];

  return texts.flatMap(({ field, text }) => typeof text === 'string' && text !== '' ? { field, text } : []);
}
