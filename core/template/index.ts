/**
 * The connector template as tables: what the OpenAI task stores where, since which template version, under which
 * condition. Facts: docs/connector-runtime.md, section 1.
 */
export { bindingKey, conditionHolds, sameBinding } from './field-bindings';
export { FIELDS, fieldById, fieldsOf, isFieldId } from './field-table';
export type { Field, FieldId } from './field-table';
export { HIDDEN_VALUES, JOB_TYPE, OPERATION_URL } from './hidden-values';
export type { HiddenId, HiddenValue } from './hidden-values';
export type { Binding, Condition, Control, FeelMode, FieldPurpose, Operation, SectionId } from './types';
export { modelChoices, NEWEST_TEMPLATE_VERSION, TEMPLATE_ID, TEMPLATE_VERSIONS } from './versions';
export type { ModelChoice, TemplateVersion } from './versions';
export { HEADER_ORDER, INPUT_ORDER } from './xml-order';
