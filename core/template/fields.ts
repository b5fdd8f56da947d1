/**
 * The connector template as tables: what the OpenAI task stores where, since which template version, under which
 * condition. Facts: docs/connector-runtime.md, section 1 (all published versions, compared field by field).
 */

export const TEMPLATE_ID = 'io.camunda.connectors.OpenAI.v1';
export const JOB_TYPE = 'io.camunda:http-json:1';
export const NEWEST_TEMPLATE_VERSION = 8;

/** Every published version; 0 stands for the first one, which writes no version attribute. */
export const TEMPLATE_VERSIONS = [ 0, 1, 2, 3, 4, 5, 6, 7, 8 ] as const;

export type Operation = 'chat' | 'moderation';

/** Names a field as the connector does: the input's target, the header's key, the attribute of the task definition. */
export type FieldId =
  | 'operation'
  | 'authentication.token'
  | 'internal_organization'
  | 'internal_model'
  | 'internal_custom_model'
  | 'internal_temperature'
  | 'internal_systemMessage'
  | 'internal_chatHistory'
  | 'internal_prompt'
  | 'internal_choices'
  | 'internal_textToAnalyze'
  | 'resultVariable'
  | 'resultExpression'
  | 'connectionTimeoutInSeconds'
  | 'errorExpression'
  | 'retries'
  | 'retryBackoff'
  | 'jobTimeout';

/** Values that the template writes and no one edits. */
export type HiddenId =
  | 'type'
  | 'authentication.type'
  | 'headers'
  | 'method'
  | 'url'
  | 'internal_messages'
  | 'body'
  | 'elementTemplateVersion'
  | 'elementTemplateId';

/** Where a value lives in the BPMN element. */
export type Binding =
  | { kind: 'input'; target: string }
  | { kind: 'header'; key: string }
  | { kind: 'taskDefinition'; attribute: 'type' | 'retries' };

/** When a binding exists. `custom`: only while the model dropdown says `custom`. */
export type Condition = { operation: Operation; model?: 'custom' };

export type Control = 'text' | 'textarea' | 'dropdown';

/** `optional`: text or, with a leading `=`, FEEL. `required`: always FEEL. `none`: no toggle in the panel. */
export type FeelMode = 'none' | 'optional' | 'required';

export type SectionId = 'general' | 'payload' | 'response' | 'errors' | 'retries';

export type Field = {
  id: FieldId;
  binding: Binding;
  section: SectionId;
  control: Control;
  feel: FeelMode;

  /** The first template version that has the field. */
  since: number;

  /** An empty value removes the element instead of leaving it empty. */
  optional: boolean;
  condition?: Condition;

  /** What the template writes when the field comes into being. */
  defaultValue?: string;
};

const input = (target: string): Binding => ({ kind: 'input', target });
const header = (key: string): Binding => ({ kind: 'header', key });

const CHAT: Condition = { operation: 'chat' };
const MODERATION: Condition = { operation: 'moderation' };

/** All fields in the order in which the panel shows them. */
export const FIELDS: readonly Field[] = [
  { id: 'operation', binding: input('operation'), section: 'general', control: 'dropdown', feel: 'none', since: 0, optional: false, defaultValue: 'chat' },
  { id: 'authentication.token', binding: input('authentication.token'), section: 'general', control: 'text', feel: 'optional', since: 0, optional: false },
  { id: 'internal_organization', binding: input('internal_organization'), section: 'general', control: 'text', feel: 'optional', since: 0, optional: true },

  { id: 'internal_model', binding: input('internal_model'), section: 'payload', control: 'dropdown', feel: 'none', since: 0, optional: false, condition: CHAT, defaultValue: 'gpt-3.5-turbo' },
  { id: 'internal_custom_model', binding: input('internal_custom_model'), section: 'payload', control: 'text', feel: 'none', since: 4, optional: false, condition: { ...CHAT, model: 'custom' } },
  { id: 'internal_temperature', binding: input('internal_temperature'), section: 'payload', control: 'text', feel: 'none', since: 4, optional: false, condition: CHAT, defaultValue: '1' },
  { id: 'internal_systemMessage', binding: input('internal_systemMessage'), section: 'payload', control: 'textarea', feel: 'optional', since: 0, optional: true, condition: CHAT },
  { id: 'internal_chatHistory', binding: input('internal_chatHistory'), section: 'payload', control: 'text', feel: 'required', since: 0, optional: true, condition: CHAT },
  { id: 'internal_prompt', binding: input('internal_prompt'), section: 'payload', control: 'textarea', feel: 'optional', since: 0, optional: false, condition: CHAT },
  { id: 'internal_choices', binding: input('internal_choices'), section: 'payload', control: 'text', feel: 'optional', since: 0, optional: false, condition: CHAT, defaultValue: '1' },
  { id: 'internal_textToAnalyze', binding: input('internal_textToAnalyze'), section: 'payload', control: 'textarea', feel: 'optional', since: 0, optional: false, condition: MODERATION },

  { id: 'resultVariable', binding: header('resultVariable'), section: 'response', control: 'text', feel: 'none', since: 0, optional: false },
  { id: 'resultExpression', binding: header('resultExpression'), section: 'response', control: 'textarea', feel: 'required', since: 0, optional: false, defaultValue: '={openAiResponse: response.body}' },

  { id: 'connectionTimeoutInSeconds', binding: input('connectionTimeoutInSeconds'), section: 'errors', control: 'text', feel: 'optional', since: 0, optional: true, defaultValue: '30' },
  { id: 'errorExpression', binding: header('errorExpression'), section: 'errors', control: 'textarea', feel: 'required', since: 0, optional: false },

  { id: 'retries', binding: { kind: 'taskDefinition', attribute: 'retries' }, section: 'retries', control: 'text', feel: 'optional', since: 8, optional: false, defaultValue: '3' },
  { id: 'retryBackoff', binding: header('retryBackoff'), section: 'retries', control: 'text', feel: 'none', since: 8, optional: false, defaultValue: 'PT30S' },
  { id: 'jobTimeout', binding: header('jobTimeout'), section: 'retries', control: 'text', feel: 'none', since: 8, optional: true }
];

export type ModelChoice = { value: string; label: string };

const choice = (value: string, label: string): ModelChoice => ({ value, label });

const CUSTOM = choice('custom', 'Custom');
const TURBO_35 = choice('gpt-3.5-turbo', 'GPT-3.5-turbo');
const GPT_4 = choice('gpt-4', 'GPT-4');

/** The dropdown's choices by the first version that has them (docs/connector-runtime.md, section 1.4). */
const MODEL_CHOICES: readonly { since: number; choices: readonly ModelChoice[] }[] = [
  { since: 0, choices: [ TURBO_35, GPT_4 ] },
  { since: 4, choices: [ CUSTOM, TURBO_35, GPT_4, choice('gpt-4-turbo-preview', 'GPT-4-turbo') ] },
  { since: 5, choices: [ CUSTOM, TURBO_35, GPT_4, choice('gpt-4-turbo', 'GPT-4-turbo'), choice('gpt-4o', 'GPT-4o') ] }
];

/** The model dropdown of a template version. */
export function modelChoices(version: number): readonly ModelChoice[] {
  const fitting = MODEL_CHOICES.filter(entry => entry.since <= version);

  return fitting.at(-1)?.choices ?? [];
}

export const OPERATION_URL: Record<Operation, string> = {
  chat: 'https://api.openai.com/v1/chat/completions',
  moderation: 'https://api.openai.com/v1/moderations'
};

/** A value that the template writes unseen; `fixed` depends on the version where the template's does. */
export type HiddenValue = {
  id: HiddenId;
  binding: Binding;
  since: number;
  condition?: Condition;
  fixed: (version: number) => string;
};

const JSON_HEADERS = '"Content-Type": "application/json"';

/** FEEL that does what the template's hidden expressions do (docs/connector-runtime.md, section 1.2, E1 to E4), in words of our own. */
const EXPRESSIONS = {
  headers: `=if is defined(internal_organization) and internal_organization != null then {${ JSON_HEADERS }, "OpenAI-Organization": internal_organization} else {${ JSON_HEADERS }}`,
  messages: '=append(concatenate('
    + 'if is defined(internal_systemMessage) then [{"role": "system", "content": internal_systemMessage}] else [], '
    + 'if is defined(internal_chatHistory) then internal_chatHistory else []), '
    + '{"role": "user", "content": internal_prompt})',
  chatBody: (version: number) => version < 4
    ? '={"model": internal_model, "messages": internal_messages, "n": number(internal_choices)}'
    : '={"model": if is defined(internal_custom_model) then internal_custom_model else internal_model, '
      + '"messages": internal_messages, "n": number(internal_choices), "temperature": number(internal_temperature)}',
  moderationBody: '={"input": internal_textToAnalyze}'
};

export const HIDDEN_VALUES: readonly HiddenValue[] = [
  { id: 'type', binding: { kind: 'taskDefinition', attribute: 'type' }, since: 0, fixed: () => JOB_TYPE },
  { id: 'authentication.type', binding: input('authentication.type'), since: 0, fixed: () => 'bearer' },
  { id: 'headers', binding: input('headers'), since: 0, fixed: () => EXPRESSIONS.headers },
  { id: 'method', binding: input('method'), since: 0, fixed: () => 'post' },
  { id: 'url', binding: input('url'), since: 0, condition: CHAT, fixed: () => OPERATION_URL.chat },
  { id: 'url', binding: input('url'), since: 0, condition: MODERATION, fixed: () => OPERATION_URL.moderation },
  { id: 'internal_messages', binding: input('internal_messages'), since: 0, condition: CHAT, fixed: () => EXPRESSIONS.messages },
  { id: 'body', binding: input('body'), since: 0, condition: CHAT, fixed: EXPRESSIONS.chatBody },
  { id: 'body', binding: input('body'), since: 0, condition: MODERATION, fixed: () => EXPRESSIONS.moderationBody },
  { id: 'elementTemplateVersion', binding: header('elementTemplateVersion'), since: 6, fixed: version => String(version) },
  { id: 'elementTemplateId', binding: header('elementTemplateId'), since: 6, fixed: () => TEMPLATE_ID }
];

/** The order of the inputs in the XML (docs/connector-runtime.md, section 1.2): the engine evaluates them in this order. */
export const INPUT_ORDER: readonly string[] = [
  'authentication.type', 'authentication.token', 'internal_organization', 'headers', 'operation', 'method', 'url',
  'internal_textToAnalyze', 'internal_model', 'internal_custom_model', 'internal_temperature',
  'internal_systemMessage', 'internal_chatHistory', 'internal_prompt', 'internal_choices', 'internal_messages',
  'body', 'connectionTimeoutInSeconds'
];

/** The order of the task headers in the XML. */
export const HEADER_ORDER: readonly string[] = [
  'resultVariable', 'resultExpression', 'errorExpression', 'elementTemplateVersion', 'elementTemplateId',
  'retryBackoff', 'jobTimeout'
];

const FIELD_BY_ID = new Map(FIELDS.map(field => [ field.id, field ]));

/** The row of a field. */
export function fieldById(id: FieldId): Field {
  const field = FIELD_BY_ID.get(id);

  if (!field) {
    throw new Error(`no field <${ id }>`);
  }

  return field;
}

export function isFieldId(id: string): id is FieldId {
  return FIELD_BY_ID.has(id as FieldId);
}

export function sameBinding(a: Binding, b: Binding): boolean {
  return bindingKey(a) === bindingKey(b);
}

/** One text per binding, for maps and look-ups. */
export function bindingKey(binding: Binding): string {
  switch (binding.kind) {
  case 'input': return `input:${ binding.target }`;
  case 'header': return `header:${ binding.key }`;
  case 'taskDefinition': return `taskDefinition:${ binding.attribute }`;
  }
}

/** Whether a condition holds for what the task says now. */
export function conditionHolds(
    condition: Condition | undefined,
    operation: Operation,
    model: string | undefined
): boolean {
  if (!condition) {
    return true;
  }

  return condition.operation === operation && (condition.model === undefined || condition.model === model);
}

/** The fields that a task of this version and operation has, in panel order. */
export function fieldsOf(version: number, operation: Operation, model: string | undefined): Field[] {
  return FIELDS.filter(field => field.since <= version && conditionHolds(field.condition, operation, model));
}
