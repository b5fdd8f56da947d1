import type { ClientMessage } from '../../../messages';
import { MessageText } from '../../../ui/MessageText';

import type { Manager } from '../manager';
import type { Place } from '../places';

type Props = { manager: Manager; place: Place; look: string; label: ClientMessage };

/** A button that opens a form in place and gets the focus back. */
export function OpenButton({ manager, place, look, label }: Props) {
  return (
    <button type="button" class={ look } data-place={ place } aria-expanded={ manager.open === place } onClick={ () => manager.toggle(place) }>
      <MessageText message={ label } />
    </button>
  );
}
