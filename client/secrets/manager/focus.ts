import type { RefObject } from '@bpmn-io/properties-panel/preact';
import { useLayoutEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

/**
 * Moves the focus to the control in `root` with that `data-place` as soon as it is rendered; if there is none, to the
 * first button, so that the focus never leaves.
 */
export function useFocus(root: RefObject<HTMLElement>): (place: string) => void {
  const due = useRef<string | null>(null);
  const [ , render ] = useState({});

  useLayoutEffect(() => {
    if (due.current !== null) {
      const buttons = [ ...root.current?.querySelectorAll('button') ?? [] ];

      (buttons.find(button => button.dataset.place === due.current) ?? buttons[ 0 ])?.focus();
      due.current = null;
    }
  });

  return place => {
    due.current = place;
    render({});
  };
}
