import { useService } from 'bpmn-js-properties-panel';

import type { Canvas, ElementRegistry, Selection } from '../types/host';

/** Returns a function that selects an element and scrolls to it. */
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
