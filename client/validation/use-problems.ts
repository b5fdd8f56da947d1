import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Inspection } from '../../core/validation';
import type { DiagramElement, EventBus } from '../types/host';
import { measureVisibility } from '../ui/visibility';

import { DIAGNOSTICS_CHANGED } from './LiveValidation';
import type { LiveValidation } from './LiveValidation';
import { FOCUS_DUE } from './ProblemFocus';
import type { ProblemFocus } from './ProblemFocus';
import type { Place } from './problem-places';

/** A message that is taller than the panel is never fully visible. */
const MOST_SCROLLS = 5;

/** The problems of a task; renders again when they change. */
export function useProblems(element: DiagramElement): Inspection {
  const validation = useService<LiveValidation>('openAiLiveValidation');

  useEventOf(DIAGNOSTICS_CHANGED, element);

  return validation.getProblems(element);
}

/** Opens the requested place, now or as soon as the panel shows this task. */
export function useProblemFocus(element: DiagramElement, open: (place: Place) => void): void {
  const focus = useService<ProblemFocus>('openAiProblemFocus');

  useEventOf(FOCUS_DUE, element);

  useEffect(() => {
    const place = focus.take(element);

    // an early render runs this before the effects of the entries, which would take the focus while folded
    if (place !== null) {
      queueMicrotask(() => open(place));
    }
  });
}

/**
 * Scrolls to the first message of a field when the panel opens its entry: below long text it is far from the focused
 * line.
 */
export function useMessageInView(root: { readonly current: HTMLElement | null }, entryId: string): void {
  const eventBus = useService<EventBus>('eventBus');
  const due = useRef(false);

  useEffect(() => {
    const listener = ({ id }: Record<string, unknown>) => {
      due.current = id === entryId;
    };

    eventBus.on('propertiesPanel.showEntry', listener);

    return () => eventBus.off('propertiesPanel.showEntry', listener);
  }, [ eventBus, entryId ]);

  // the host moves the focus and scrolls after rendering, or later if an editor is still being created
  useEffect(() => {
    const field = root.current;
    let callOff = () => {};

    const lead = () => {
      if (due.current && field?.contains(document.activeElement)) {
        callOff();
        callOff = showFirstMessage(field, () => { due.current = false; });
      }
    };

    field?.addEventListener('focusin', lead);
    lead();

    return () => {
      field?.removeEventListener('focusin', lead);
      callOff();
    };
  });
}


// helpers //////////

/** Renders again on each event about the element. */
function useEventOf(event: string, element: DiagramElement): void {
  const eventBus = useService<EventBus>('eventBus');
  const [ , render ] = useState({});

  useEffect(() => {
    const listener = ({ element: concerned }: Record<string, unknown>) => {
      if (concerned === element) {
        render({});
      }
    };

    eventBus.on(event, listener);

    return () => eventBus.off(event, listener);
  }, [ event, eventBus, element ]);
}

/**
 * Scrolls only as far as the message needs, since the field is above it. Scrolls again if the field has grown, as with
 * long text, of which an editor renders only the visible lines. Returns a function that cancels this.
 */
function showFirstMessage(field: HTMLElement, done: () => void): () => void {
  const message = field.querySelector('[data-rule]');
  let callOff = () => {};

  const show = (times: number) => {
    callOff = measureVisibility(message ?? field, part => {
      if (message && part < 1 && times > 0) {
        message.scrollIntoView({ block: 'nearest' });
        show(times - 1);
      } else {
        done();
      }
    });
  };

  show(MOST_SCROLLS);

  return () => callOff();
}
