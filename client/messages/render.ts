import {
  API_ERROR_TEXTS, createRenderer, FEEL_MESSAGES, FINISH_TEXTS, JSON_TEXTS, REPORT_TEXTS, RETRY_TEXTS, RUN_TEXTS, SECRETS_TEXTS
} from '../../core/messages';
import { message } from '../../core/result';
import type { Message } from '../../core/result';

import { LIVE_TEXTS } from './live';
import { SECRET_EDITOR_TEXTS } from './secret-editor';
import { SECRET_MANAGER_TEXTS } from './secret-manager';
import { TEST_RUN_TEXTS } from './test-run';

/** The texts of the panel and of the list of secrets. */
const TEXTS = {
  ...API_ERROR_TEXTS,
  ...FEEL_MESSAGES,
  ...FINISH_TEXTS,
  ...JSON_TEXTS,
  ...LIVE_TEXTS,
  ...REPORT_TEXTS,
  ...RETRY_TEXTS,
  ...RUN_TEXTS,
  ...SECRET_EDITOR_TEXTS,
  ...SECRET_MANAGER_TEXTS,
  ...SECRETS_TEXTS,
  ...TEST_RUN_TEXTS
};

export type TextCode = keyof typeof TEXTS;

/** A message that the window can show. */
export type ClientMessage = Message<TextCode>;

const RENDERER = createRenderer<TextCode>(TEXTS);

export const { renderParts, renderText } = RENDERER;

/** The message of a code that comes from elsewhere; null where the window has no text for it. */
export function knownMessage(code: string, values?: Record<string, string>): ClientMessage | null {
  return RENDERER.hasText(code) ? message(code, values) : null;
}
