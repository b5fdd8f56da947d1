import type { FIELD_TABLE, FieldId } from './field-table';
import type { HiddenBinding } from './hidden-values';

type AnyBinding = (typeof FIELD_TABLE)[ FieldId ][ 'binding' ] | HiddenBinding;
type InputTarget = Extract<AnyBinding, { kind: 'input' }>[ 'target' ];
type HeaderKey = Extract<AnyBinding, { kind: 'header' }>[ 'key' ];

/** The order of the inputs in the XML (docs/connector-runtime.md, section 1.2): the engine evaluates them in this order. */
export const INPUT_ORDER: readonly string[] = listAll<InputTarget>()([
  'authentication.type', 'authentication.token', 'internal_organization', 'headers', 'operation', 'method', 'url',
  'internal_textToAnalyze', 'internal_model', 'internal_custom_model', 'internal_temperature',
  'internal_systemMessage', 'internal_chatHistory', 'internal_prompt', 'internal_choices', 'internal_messages',
  'body', 'connectionTimeoutInSeconds'
]);

/** The order of the task headers in the XML. */
export const HEADER_ORDER: readonly string[] = listAll<HeaderKey>()([
  'resultVariable', 'resultExpression', 'errorExpression', 'elementTemplateVersion', 'elementTemplateId',
  'retryBackoff', 'jobTimeout'
]);


// helpers //////////

/** Takes a list only if every member of the union is in it; the type error names a missing one. */
function listAll<All extends string>() {
  return <const List extends readonly All[]>(list: List & Complete<All, List>): readonly All[] => list;
}

type Complete<All extends string, List extends readonly All[]> =
  [ Exclude<All, List[ number ]> ] extends [ never ] ? unknown : { missing: Exclude<All, List[ number ]> };
