import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { DiagramElement, EventBus } from '../types/host';

import { CHANGED } from './Sessions';
import type { TestRunState } from './state';
import type { TestRun } from './TestRun';

/** The test runs of this modeler and the state of one task; renders again when it changes. */
export function useTestRun(element: DiagramElement): { testRun: TestRun; state: TestRunState } {
  const eventBus = useService<EventBus>('eventBus');
  const testRun = useService<TestRun>('openAiTestRun');
  const [ , render ] = useState({});

  useEffect(() => {
    const listener = ({ element: changed }: { element: { id: string } }) => {
      if (changed.id === element.id) {
        render({});
      }
    };

    eventBus.on(CHANGED, listener);

    return () => eventBus.off(CHANGED, listener);
  }, [ eventBus, element.id ]);

  return { testRun, state: testRun.getState(element) };
}
