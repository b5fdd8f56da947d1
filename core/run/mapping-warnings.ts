import type { MappingWarning } from '../engine';
import { HIDDEN_VALUES } from '../template';

/** The warnings without those about fields that the template's own expressions read and that can be missing. */
export function dropExpectedWarnings(warnings: MappingWarning[]): MappingWarning[] {
  return warnings.filter(({ where, code, values }) => code !== 'feel/unknown-variable' || !isExpected(where, values?.name));
}


// helpers //////////

function isExpected(where: string, name: string | undefined): boolean {
  return HIDDEN_VALUES.some(({ id, optionalReads }) => id === where && optionalReads.some(field => field === name));
}
