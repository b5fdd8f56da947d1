import type { ClientMessage } from '../messages';

import { Icon } from './Icon';
import { MessageText } from './MessageText';

/** An error message that looks like the problems in the panel. */
export function ErrorText({ id, message }: { id?: string; message: ClientMessage }) {
  return (
    <p id={ id } class="openai-task-message openai-task-message-error openai-task-secret-error">
      <Icon name="cross" /><span><MessageText message={ message } /></span>
    </p>
  );
}
