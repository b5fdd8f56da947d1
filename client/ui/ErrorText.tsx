import type { ClientMessage } from '../messages';

import { Icon } from './Icon';
import { Said } from './Said';

/** What is wrong, looking as problems in the panel do. */
export function ErrorText({ id, said }: { id?: string; said: ClientMessage }) {
  return (
    <p id={ id } class="openai-task-message openai-task-message-error openai-task-secret-error">
      <Icon name="cross" /><span><Said said={ said } /></span>
    </p>
  );
}
