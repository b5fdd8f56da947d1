import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Canvas, DiagramElement, ElementRegistry, EventBus, Selection } from '../types/host';

import { CHANGED } from './Sessions';
import type { TestRunState } from './state';
import type { TestRun } from './TestRun';

/** The test runs of this modeler and the state of one task; renders again whenever it changes. */
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

/** The time in milliseconds, again and again while something is under way. */
export function useNow(intervalMs: number, active: boolean): number {
  const [ now, setNow ] = useState(Date.now());

  useEffect(() => {
    if (!active) {
      return;
    }

    const timer = setInterval(() => setNow(Date.now()), intervalMs);

    return () => clearInterval(timer);
  }, [ active, intervalMs ]);

  return now;
}

/** Selects an element and brings it into view. */
export function useShowElement(): (id: string) => void {
  const elementRegistry = useService<ElementRegistry>('elementRegistry');
  const selection = useService<Selection>('selection');
  const canvas = useService<Canvas>('canvas');

  return id => {
    const element = elementRegistry.get(id);

    if (element) {
      selection.select(element);
      canvas.scrollToElement(element);
    }
  };
}
