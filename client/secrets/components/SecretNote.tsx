import { Said } from '../../test-run/components/Said';
import type { Note } from '../notes';

/** What the operating system, the API or a fault has to say; null: nothing yet. A refused key is said at once. */
export function SecretNote({ id, note }: { id: string; note: Note | null }) {
  return note?.urgent
    ? <p key="urgent" id={ id } class="openai-task-secret-note openai-task-secret-urgent" role="alert"><Said said={ note.said } /></p>
    : <p key="note" id={ id } class="openai-task-secret-note" role="status">{ note ? <Said said={ note.said } /> : null }</p>;
}
