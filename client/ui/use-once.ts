import { useRef } from '@bpmn-io/properties-panel/preact/hooks';

/** Runs one action at a time: a second press while the first action is running does nothing. */
export function useOnce(): (action: () => Promise<void>) => Promise<void> {
  const busy = useRef(false);

  return async action => {
    if (!busy.current) {
      busy.current = true;
      await action();
      busy.current = false;
    }
  };
}
