import type { Diagnostic, ValidationContext } from '../../core/validation';

import type { TaskOptions } from './task-model';

export type ValidCase = TaskOptions & { context?: ValidationContext };

export type InvalidCase = ValidCase & {

  /** What the rule reports, in order; each with the parts that matter. Default: one problem, whatever it says. */
  finds?: Partial<Pick<Diagnostic, 'field' | 'from' | 'to' | 'values'>>[];

  /** Texts of fields after the quick fix of the first problem; null: no such field. */
  fixed?: Record<string, string | null>;

  /** The problem has no certain cure. */
  noFix?: true;
};

/** The cases of one rule, beside the file that they test. */
export type RuleCases = { valid: ValidCase[]; invalid: InvalidCase[] };
