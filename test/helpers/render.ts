import { API_ERROR_TEXTS, createRenderer, FEEL_MESSAGES, FINISH_TEXTS, REPORT_TEXTS, RETRY_TEXTS, RUN_TEXTS } from '../../core/messages';
import type { StatedCode } from '../../core/report';

/** Renders what a report states, without translation. */
export const { renderText } = createRenderer<StatedCode>({
  ...API_ERROR_TEXTS, ...FEEL_MESSAGES, ...FINISH_TEXTS, ...REPORT_TEXTS, ...RETRY_TEXTS, ...RUN_TEXTS
});
