import { OPENAI_ORIGIN } from '../../../core/connector';
import type { SecretEntry } from '../../../core/protocol';
import { message } from '../../messages';
import { useOnce } from '../../ui/use-once';

import { checkNote, note } from '../notes';
import { useFormNotes } from '../use-form-notes';

import type { Manager } from './manager';
import type { Place } from './places';

/** The note and the actions of one secret in the list. `after`: the focus once it is deleted. */
export function useSecretRow({ name }: SecretEntry, after: Place, manager: Manager) {
  const { note: said, tell, tellProblem } = useFormNotes({}, manager.announce);
  const once = useOnce();

  const check = () => once(async () => {
    tell(note(message('secret/checking')));
    tell(checkNote(await manager.check(name)));

    // the user can have approved an address during the check
    await manager.reload();
  });

  const forget = async () => tellProblem(await manager.change(
    bridge => bridge.forgetApprovals({ name }),
    () => ({ said: message('secret-manager/forgotten', { name, origin: OPENAI_ORIGIN }), focus: `check:${ name }` })
  ));

  const remove = async () => tellProblem(await manager.change(
    bridge => bridge.removeSecret({ name }),
    () => ({ said: message('secret-manager/deleted', { name }), focus: after })
  ));

  return { said, check, forget, remove };
}
