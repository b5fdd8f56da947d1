/** A problem in the user's language. Values are filled in after the translation, since they can contain anything. */

import { formatMessage, toDiagnosticPhrase, toFixPhrase } from '../../core/messages';
import type { MessagePhrase } from '../../core/messages';
import type { Diagnostic } from '../../core/validation';
import type { Translate } from '../types/host';
import { LIVE_TEXTS } from '../messages';
import type { LiveTextCode, TextPart } from '../messages';

import type { Count } from './problem-places';

const PLACEHOLDER = /\{(\w+)\}/;

/** Values that are FEEL, a name or a field's text. */
const CODE_VALUES = new Set([ 'base', 'found', 'key', 'keys', 'name', 'reads', 'signatures', 'text' ]);

export function messageOf(diagnostic: Diagnostic, translate: Translate): string {
  return say(toDiagnosticPhrase(diagnostic), translate);
}

/** A message in parts; text from or for the diagram is formatted as code. */
export function messagePartsOf(diagnostic: Diagnostic, translate: Translate): TextPart[] {
  const { text, values } = toDiagnosticPhrase(diagnostic);

  return translate(text).split(PLACEHOLDER).map((piece, index): TextPart => index % 2
    ? { look: CODE_VALUES.has(piece) ? 'code' : 'plain', text: formatMessage(`{${ piece }}`, values) }
    : { look: 'plain', text: piece });
}

/** The label of the quick fix; null if there is none. */
export function fixNameOf(diagnostic: Diagnostic, translate: Translate): string | null {
  const phrase = toFixPhrase(diagnostic);

  return phrase && say(phrase, translate);
}

/** A text of the live validation. */
export function liveText(code: LiveTextCode, translate: Translate, values: Record<string, string> = {}): string {
  return say({ text: LIVE_TEXTS[ code ], values }, translate);
}

/** *5 problems: 3 errors, 2 warnings*, in two parts. */
export function countText({ errors, warnings }: Count, translate: Translate): { problems: string; parts: string } {
  const number = (one: LiveTextCode, many: LiveTextCode, n: number) => n === 1
    ? liveText(one, translate)
    : liveText(many, translate, { n: String(n) });

  const parts = [
    ...errors ? [ number('live/error', 'live/errors', errors) ] : [],
    ...warnings ? [ number('live/warning', 'live/warnings', warnings) ] : []
  ];

  return { problems: number('live/problem', 'live/problems', errors + warnings), parts: parts.join(', ') };
}


// helpers //////////

function say({ text, values }: MessagePhrase, translate: Translate): string {
  return formatMessage(translate(text), values);
}
