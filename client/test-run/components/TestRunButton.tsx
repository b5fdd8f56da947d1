import { useEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';

import type { DiagramElement } from '../../types/host';
import { message } from '../../messages';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';
import { commitPendingInput } from '../../ui/pending-input';
import { useSecretAccess } from '../../ui/secret-access';

import { useTestRun } from '../use-test-run';
import { reasonId } from '../reason';

/**
 * The button of the header. It is never replaced, so that it keeps the focus while its label and its action follow
 * the state.
 */
export function TestRunButton({ element }: { element: DiagramElement }) {
  const { testRun, state: { phase } } = useTestRun(element);
  const button = useRef<HTMLButtonElement>(null);
  const cancels = phase === 'asking' || phase === 'running' || phase === 'waiting';
  const unavailable = phase === 'unavailable';

  // while a secret is edited, its Save is the one filled button
  const secrets = useSecretAccess();
  const outlined = cancels || unavailable || secrets.editorOf(element.id) !== null;

  useEffect(() => {
    if (testRun.takeFocus(element, 'button')) {
      button.current?.focus({ preventScroll: true });
    }
  });

  const press = (event: MouseEvent) => {
    event.stopPropagation();
    commitPendingInput();
    testRun.press(element, { ask: event.shiftKey });
  };

  return (
    <button
      ref={ button }
      type="button"
      class={ `openai-task-run ${ outlined ? 'openai-task-outlined' : 'openai-task-filled' }` }
      aria-disabled={ unavailable ? 'true' : undefined }
      aria-describedby={ unavailable ? reasonId(element) : undefined }
      onClick={ press }
    >
      { unavailable ? null : <Icon name={ cancels ? 'stop' : 'play' } /> }
      <span><MessageText message={ message(cancels ? 'test-run/cancel' : 'test-run/start') } /></span>
    </button>
  );
}
