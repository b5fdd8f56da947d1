import type { TestRunTextCode } from '../test-run';

/** Something to say of an outcome: a text by its code, with what it names. A value may be a phrase itself. */
export type OutcomePhrase = { code: TestRunTextCode; values?: Record<string, string | OutcomePhrase> };

export function phrase(code: TestRunTextCode, values?: Record<string, string | OutcomePhrase>): OutcomePhrase {
  return values ? { code, values } : { code };
}
