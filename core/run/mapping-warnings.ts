import type { MappingWarning } from '../engine';

/** What the template's hidden expressions ask for and can do without (docs/connector-runtime.md, section 1.2, E1 to E3). */
const OPTIONAL = [ 'internal_organization', 'internal_systemMessage', 'internal_chatHistory', 'internal_custom_model' ];
const HIDDEN = [ 'headers', 'internal_messages', 'body' ];

/** The warnings worth telling: that an optional field is not there is the rule for the template's own expressions. */
export function withoutExpected(warnings: MappingWarning[]): MappingWarning[] {
  return warnings.filter(({ where, code, values }) =>
    !(code === 'feel/unknown-variable' && HIDDEN.includes(where) && OPTIONAL.includes(values?.name ?? '')));
}
