import type { ReportTextCode } from '../report';

/** Something to say of an outcome: a text by its code, with what it names. A value may be a phrase itself. */
export type OutcomePhrase = { code: ReportTextCode; values?: Record<string, string | OutcomePhrase> };

export function phrase(code: ReportTextCode, values?: Record<string, string | OutcomePhrase>): OutcomePhrase {
  return values ? { code, values } : { code };
}
