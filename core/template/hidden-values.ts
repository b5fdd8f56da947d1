import { CHAT, MODERATION, header, input } from './field-bindings';
import type { FieldId } from './field-table';
import type { Binding, Condition, Operation } from './types';
import { TEMPLATE_ID } from './versions';

export const JOB_TYPE = 'io.camunda:http-json:1';

export const OPERATION_URL: Record<Operation, string> = {
  chat: 'https://api.openai.com/v1/chat/completions',
  moderation: 'https://api.openai.com/v1/moderations'
};

/** A value that the template writes and no one edits. `fixed` depends on the version where the template's value does. */
type HiddenFacts = {
  binding: Binding;
  since: number;
  condition?: Condition;

  /** The fields that the expression reads and that can be missing: null is expected there. */
  optionalReads: readonly FieldId[];
  fixed: (version: number) => string;
};

const JSON_HEADERS = '"Content-Type": "application/json"';

/** FEEL of our own that is equivalent to the template's hidden expressions (docs/connector-runtime.md, section 1.2, E1 to E4). */
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

const ROWS = [
  { id: 'type', binding: { kind: 'taskDefinition', attribute: 'type' }, since: 0, optionalReads: [], fixed: () => JOB_TYPE },
  { id: 'authentication.type', binding: input('authentication.type'), since: 0, optionalReads: [], fixed: () => 'bearer' },
  { id: 'headers', binding: input('headers'), since: 0, optionalReads: [ 'internal_organization' ], fixed: () => EXPRESSIONS.headers },
  { id: 'method', binding: input('method'), since: 0, optionalReads: [], fixed: () => 'post' },
  { id: 'url', binding: input('url'), since: 0, condition: CHAT, optionalReads: [], fixed: () => OPERATION_URL.chat },
  { id: 'url', binding: input('url'), since: 0, condition: MODERATION, optionalReads: [], fixed: () => OPERATION_URL.moderation },
  { id: 'internal_messages', binding: input('internal_messages'), since: 0, condition: CHAT, optionalReads: [ 'internal_systemMessage', 'internal_chatHistory' ], fixed: () => EXPRESSIONS.messages },
  { id: 'body', binding: input('body'), since: 0, condition: CHAT, optionalReads: [ 'internal_custom_model' ], fixed: EXPRESSIONS.chatBody },
  { id: 'body', binding: input('body'), since: 0, condition: MODERATION, optionalReads: [], fixed: () => EXPRESSIONS.moderationBody },
  { id: 'elementTemplateVersion', binding: header('elementTemplateVersion'), since: 6, optionalReads: [], fixed: version => String(version) },
  { id: 'elementTemplateId', binding: header('elementTemplateId'), since: 6, optionalReads: [], fixed: () => TEMPLATE_ID }
] as const satisfies readonly (HiddenFacts & { id: string })[];

export type HiddenId = (typeof ROWS)[ number ][ 'id' ];

export type HiddenValue = HiddenFacts & { id: HiddenId };

/** The bindings of all hidden values. */
export type HiddenBinding = (typeof ROWS)[ number ][ 'binding' ];

export const HIDDEN_VALUES: readonly HiddenValue[] = ROWS;
