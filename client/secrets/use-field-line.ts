import { useEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { DiagramElement, EventBus } from '../types/host';
import { renderText } from '../messages';
import type { ClientMessage } from '../messages';
import { ANNOUNCE } from '../ui/announce';
import { useTranslate } from '../ui/use-translate';

import { describeFieldLine, readKeyText } from './field-line';
import type { FieldLine } from './field-line';
import { useSecrets } from './use-secrets';

/** Returns a function that announces a message in the live region of the element's group. */
export function useAnnounce(element: DiagramElement): (said: ClientMessage) => void {
  const eventBus = useService<EventBus>('eventBus');

  return said => eventBus.fire(ANNOUNCE, { element, messages: [ said ] });
}

/**
 * The line below an API key. It is read out when it changes while the key's text stays the same: the first line and the
 * line for another text are not news.
 */
export function useFieldLine(element: DiagramElement, text: string, reported: boolean): FieldLine | null {
  const { secrets, pasted } = useSecrets();
  const translate = useTranslate();
  const announce = useAnnounce(element);
  const before = useRef<{ text: string; rendered: string } | null>(null);

  const line = describeFieldLine(text, {
    connected: secrets.connected,
    keeps: secrets.storage !== null,
    stateOf: name => secrets.stateOf(name),
    pasted: pasted.holds(element.id),
    reported
  });

  const rendered = line ? renderText(line.said, translate) : '';
  const known = secrets.described && (line !== null || readKeyText(text).kind !== 'secrets');

  useEffect(() => {
    if (!known) {
      return;
    }

    if (line && before.current?.text === text && before.current.rendered !== rendered) {
      announce(line.said);
    }

    before.current = { text, rendered };
  }, [ known, text, rendered ]);

  return line;
}
