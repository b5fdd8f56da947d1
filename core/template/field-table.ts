import { CHAT, CUSTOM, MODERATION, conditionHolds, header, input } from './field-bindings';
import type { FieldFacts, Operation } from './types';

/**
 * The fields of the OpenAI task in the order of the panel (docs/connector-runtime.md, section 1: all published versions, compared
 * field by field). Each is named as the connector names it: by the input's target, the header's key or the attribute of
 * the task definition.
 */
export const FIELD_TABLE = {
  'operation': {
    binding: input('operation'), section: 'general', control: 'dropdown', purpose: 'setting',
    feel: 'none', valueType: null, since: 0, optional: false, defaultValue: 'chat'
  },
  'authentication.token': {
    binding: input('authentication.token'), section: 'general', control: 'text', purpose: 'connection',
    feel: 'optional', valueType: 'string', since: 0, optional: false
  },
  'internal_organization': {
    binding: input('internal_organization'), section: 'general', control: 'text', purpose: 'connection',
    feel: 'optional', valueType: 'string', since: 0, optional: true
  },

  'internal_model': {
    binding: input('internal_model'), section: 'payload', control: 'dropdown', purpose: 'setting',
    feel: 'none', valueType: null, since: 0, optional: false, condition: CHAT, defaultValue: 'gpt-3.5-turbo'
  },
  'internal_custom_model': {
    binding: input('internal_custom_model'), section: 'payload', control: 'text', purpose: 'setting',
    feel: 'none', valueType: null, since: 4, optional: false, condition: CUSTOM
  },
  'internal_temperature': {
    binding: input('internal_temperature'), section: 'payload', control: 'text', purpose: 'setting',
    feel: 'none', valueType: null, since: 4, optional: false, condition: CHAT, defaultValue: '1'
  },
  'internal_systemMessage': {
    binding: input('internal_systemMessage'), section: 'payload', control: 'textarea', purpose: 'prose',
    feel: 'optional', valueType: 'string', since: 0, optional: true, condition: CHAT
  },
  'internal_chatHistory': {
    binding: input('internal_chatHistory'), section: 'payload', control: 'text', purpose: 'prose',
    feel: 'required', valueType: 'list', since: 0, optional: true, condition: CHAT
  },
  'internal_prompt': {
    binding: input('internal_prompt'), section: 'payload', control: 'textarea', purpose: 'prose',
    feel: 'optional', valueType: 'string', since: 0, optional: false, condition: CHAT
  },
  'internal_choices': {
    binding: input('internal_choices'), section: 'payload', control: 'text', purpose: 'setting',
    feel: 'optional', valueType: 'number', since: 0, optional: false, condition: CHAT, defaultValue: '1'
  },
  'internal_textToAnalyze': {
    binding: input('internal_textToAnalyze'), section: 'payload', control: 'textarea', purpose: 'prose',
    feel: 'optional', valueType: 'string', since: 0, optional: false, condition: MODERATION
  },

  'resultVariable': {
    binding: header('resultVariable'), section: 'response', control: 'text', purpose: 'setting',
    feel: 'none', valueType: null, since: 0, optional: false
  },
  'resultExpression': {
    binding: header('resultExpression'), section: 'response', control: 'textarea', purpose: 'setting',
    feel: 'required', valueType: null, since: 0, optional: false, defaultValue: '={openAiResponse: response.body}'
  },

  'connectionTimeoutInSeconds': {
    binding: input('connectionTimeoutInSeconds'), section: 'errors', control: 'text', purpose: 'connection',
    feel: 'optional', valueType: 'number', since: 0, optional: true, defaultValue: '30'
  },
  'errorExpression': {
    binding: header('errorExpression'), section: 'errors', control: 'textarea', purpose: 'setting',
    feel: 'required', valueType: null, since: 0, optional: false
  },

  'retries': {
    binding: { kind: 'taskDefinition', attribute: 'retries' }, section: 'retries', control: 'text', purpose: 'setting',
    feel: 'optional', valueType: 'number', since: 8, optional: false, defaultValue: '3'
  },
  'retryBackoff': {
    binding: header('retryBackoff'), section: 'retries', control: 'text', purpose: 'setting',
    feel: 'none', valueType: null, since: 8, optional: false, defaultValue: 'PT30S'
  },
  'jobTimeout': {
    binding: header('jobTimeout'), section: 'retries', control: 'text', purpose: 'setting',
    feel: 'none', valueType: null, since: 8, optional: true
  }
} as const satisfies Record<string, FieldFacts>;

export type FieldId = keyof typeof FIELD_TABLE;

export type Field = FieldFacts & { id: FieldId };

const TABLE: Readonly<Record<FieldId, FieldFacts>> = FIELD_TABLE;

/** All fields in the order of the panel. */
export const FIELDS: readonly Field[] = Object.keys(TABLE).filter(isFieldId).map(fieldById);

/** The row of a field. */
export function fieldById(id: FieldId): Field {
  return { id, ...TABLE[ id ] };
}

export function isFieldId(id: string): id is FieldId {
  return Object.hasOwn(TABLE, id);
}

/** The fields that a task of this version and operation has, in the order of the panel. */
export function fieldsOf(version: number, operation: Operation, model: string | undefined): Field[] {
  return FIELDS.filter(field => field.since <= version && conditionHolds(field.condition, operation, model));
}
