import { ErrorText } from '../../ui/ErrorText';
import { MessageText } from '../../ui/MessageText';

import type { Note } from '../notes';

/**
 * A note from the operating system, the API or an error; null: none yet. A refused key is read out from here, all other
 * notes from the live region.
 */
export function SecretNote({ id, note }: { id: string; note: Note | null }) {
  return (
    <div key={ note?.kind } id={ id } class="openai-task-secret-note" role={ note?.kind === 'alert' ? 'alert' : undefined }>
      { note ? <Text note={ note } /> : null }
    </div>
  );
}


// helpers //////////

function Text({ note: { said, kind } }: { note: Note }) {
  return kind === 'hint' ? <p class="openai-task-secret-hint"><MessageText message={ said } /></p> : <ErrorText message={ said } />;
}
