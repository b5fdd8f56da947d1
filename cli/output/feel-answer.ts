import type { Evaluation } from '@openai-task/feel';
import { feelMessage, runProblemMessage } from '../../core/messages';
import type { Json } from '../../core/result';
import type { Evaluated } from '../../core/run';
import type { Io } from '../io';

import { printable } from './printable';

type AnswerWarning = { code: string; message: string; from: number; to: number };
type AnswerError = { code: string; message: string; from?: number; to?: number };

/** What `feel` answers (docs/contract.md, section 2). */
export type FeelAnswer = { value: Json; warnings: AnswerWarning[] } | { error: AnswerError };

/** An evaluation with its words; where the worker ended it, why. */
export function answerOf(outcome: Evaluated<Evaluation>): FeelAnswer {
  if (!outcome.ok) {
    return { error: { code: outcome.code, message: runProblemMessage({ rule: outcome.code }) } };
  }

  const evaluation = outcome.value;

  if (!evaluation.ok) {
    const { code, values, from, to } = evaluation.problem;

    return { error: { code, message: feelMessage(code, values), ...from === undefined ? {} : { from }, ...to === undefined ? {} : { to } } };
  }

  return {
    value: evaluation.value,
    warnings: evaluation.warnings.map(({ code, values, from, to }) => ({ code, message: feelMessage(code, values), from, to }))
  };
}

/** The answer for a reader: the value alone on stdout, reasons of nulls and the error on stderr. */
export async function printAnswer(answer: FeelAnswer, io: Io): Promise<void> {
  if ('error' in answer) {
    io.err(note('error', answer.error));

    return;
  }

  answer.warnings.forEach(warning => io.err(note('warning', warning)));
  await io.out(`${ printable(JSON.stringify(answer.value, null, 2)) }\n`);
}


// helpers //////////

/** Positions count from 1 here: whoever reads counts characters. */
function note(kind: string, { message, from, to }: AnswerError): string {
  const place = from === undefined ? '' : ` (character ${ from + 1 }${ to === undefined || to <= from + 1 ? '' : ` to ${ to }` })`;

  return `${ kind }: ${ printable(message, { lines: false }) }${ place }\n`;
}
