import { formatMessage } from '../../core/messages';
import { APPROVAL_TEXTS } from '../messages';

import type { Question } from './secret-access';

/** What a dialog shows. The first button is the safe one. */
export type DialogText = { message: string; detail: string; refuse: string; allow: string };

/** Names come from a diagram: long ones are cut, so that what matters stays in sight. */
const MAX_NAME = 80;

/** Control characters, and those that turn the direction of the text around them. */
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A question in words. */
export function questionText({ kind, name, origin, task, origins }: Question): DialogText {
  const asker = task === null
    ? APPROVAL_TEXTS[ 'approval/asker-check' ]
    : formatMessage(APPROVAL_TEXTS[ 'approval/asker-task' ], { task: shown(task) });

  const values = { asker, name: shown(name), origin, origins: origins.join(', ') || APPROVAL_TEXTS[ 'approval/nowhere' ] };

  return {
    message: formatMessage(APPROVAL_TEXTS[ `approval/${ kind }` ], values),
    detail: formatMessage(APPROVAL_TEXTS[ `approval/${ kind }-detail` ], values),
    refuse: APPROVAL_TEXTS[ 'approval/refuse' ],
    allow: APPROVAL_TEXTS[ `approval/allow-${ kind }` ]
  };
}


// helpers //////////

function shown(text: string): string {
  const plain = text.replace(UNSHOWABLE, ' ').replace(/\s+/g, ' ').trim();

  return plain.length > MAX_NAME ? `${ plain.slice(0, MAX_NAME) }…` : plain;
}
