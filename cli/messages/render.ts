import { API_ERROR_TEXTS, createRenderer, FEEL_MESSAGES, FINISH_TEXTS, REPORT_TEXTS, RETRY_TEXTS, RUN_TEXTS } from '../../core/messages';
import type { ReportMessage, StatedCode } from '../../core/report';

const { renderParts } = createRenderer<StatedCode>({
  ...API_ERROR_TEXTS, ...FEEL_MESSAGES, ...FINISH_TEXTS, ...REPORT_TEXTS, ...RETRY_TEXTS, ...RUN_TEXTS
});

/** A message of a report for a terminal: code is in backticks. */
export function renderMessage(message: ReportMessage): string {
  return renderParts(message).map(({ look, text }) => look === 'code' ? `\`${ text }\`` : text).join('');
}
