import type { FeelProblem, FeelProblemCode, FeelWarning, FeelWarningCode } from '@openai-task/feel';
import type { RunDocument, RunProblem, RunRecord } from '../run';

import { FEEL_MESSAGES, isFeelCode } from './feel';
import { formatMessage } from './format';
import { createRenderer } from './render';
import { RUN_TEXTS } from './run';

const FEEL_RENDERER = createRenderer(FEEL_MESSAGES);

/** Puts a record into words: the document that the command line prints and the library returns (docs/contract.md, section 2). */
export function toDocument({ lost: _, warnings, problems, ...record }: RunRecord): RunDocument {
  return { ...record, warnings: warnings.map(toWorded), problems: problems.map(wordProblem) };
}

/** Puts a FEEL problem or warning into words. */
export function toWorded<T extends { code: FeelProblemCode | FeelWarningCode; values?: Record<string, string> }>(
    { values, ...rest }: T
): Omit<T, 'values'> & { message: string } {
  return { ...rest, message: feelMessage(rest.code, values) };
}

/** The text of a FEEL problem or warning. */
export function feelMessage(code: FeelProblem['code'] | FeelWarning['code'], values?: Record<string, string>): string {
  return FEEL_RENDERER.renderText({ code, values });
}

/** The text of a problem that bears on a run. */
export function runProblemMessage({ rule, values }: Pick<RunProblem, 'rule' | 'values'>): string {
  const reason = values?.reason;

  return formatMessage(RUN_TEXTS[ rule ], isFeelCode(reason) ? { ...values, reason: feelMessage(reason, values) } : values);
}


// helpers //////////

function wordProblem({ values, ...problem }: RunProblem): RunDocument['problems'][number] {
  return { ...problem, message: runProblemMessage({ rule: problem.rule, values }) };
}
