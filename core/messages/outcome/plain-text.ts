import { formatMessage } from '../format';
import { REPORT_TEXTS } from '../report';

import type { OutcomePhrase } from './phrase';

/** A phrase in English as one plain text: names stand in backticks. */
export function toPlainText({ code, values = {} }: OutcomePhrase): string {
  return formatMessage(REPORT_TEXTS[ code ], Object.fromEntries(Object.entries(values).map(([ name, value ]) =>
    [ name, typeof value === 'string' ? value : toPlainText(value) ])));
}
