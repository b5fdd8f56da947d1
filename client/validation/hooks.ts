import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Inspection } from '../../core/validation';
import type { DiagramElement, EventBus } from '../types/host';

import { DIAGNOSTICS_CHANGED } from './LiveValidation';
import type { LiveValidation } from './LiveValidation';
import { FOCUS_DUE } from './ProblemFocus';
import type { ProblemFocus } from './ProblemFocus';
import type { Place } from './problems';

/** The problems of a task; renders again whenever they change. */
export function useProblems(element: DiagramElement): Inspection {
  const validation = useService<LiveValidation>('openAiLiveValidation');

  useEventOf(DIAGNOSTICS_CHANGED, element);

  return validation.getProblems(element);
}

/** Opens what the user was led to, now or as soon as the panel shows this task. */
export function useProblemFocus(element: DiagramElement, open: (place: Place) => void): void {
  const focus = useService<ProblemFocus>('openAiProblemFocus');

  useEventOf(FOCUS_DUE, element);

  useEffect(() => {
    const place = focus.take(element);

    // a render that comes early runs this before the effects of the entries, which would take the focus while they are folded
    if (place !== null) {
      queueMicrotask(() => open(place));
    }
  });
}


// helpers //////////

/** Renders again with each event about the element. */
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
