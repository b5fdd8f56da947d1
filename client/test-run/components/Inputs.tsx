import { useEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';

import type { DiagramElement } from '../../types/host';
import { message } from '../../messages';
import type { ClientMessage } from '../../messages';
import { MessageText } from '../../ui/MessageText';

import { useTestRun } from '../use-test-run';
import { valueOfText } from '../json';
import { noteOf } from '../note';
import { readersPhrase } from '../readers';
import type { AskedVariable, AskingState, TestRunState } from '../state';

import { VariableField } from './VariableField';

type Props = { element: DiagramElement; state: AskingState };

/** The questions before a run: one field per process variable, a note on what the run does, and the Run button. */
export function Inputs({ element, state }: Props) {
  const { testRun } = useTestRun(element);
  const root = useRef<HTMLDivElement>(null);
  const { task, variables, first } = state;
  const shared = sharedReaders(variables);
  const note = first ? noteOf(task, testRun.getHost()) : null;

  useEffect(() => {
    if (testRun.takeFocus(element, 'inputs')) {
      focusFirst(root.current, testRun.getState(element), variable => variable.origin === 'none');
    }

    if (testRun.takeFocus(element, 'mistake')) {
      focusFirst(root.current, testRun.getState(element), variable => valueOfText(variable.text) === undefined);
    }
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      testRun.questions.close(element);
    }
  };

  return (
    <div ref={ root } onKeyDown={ onKeyDown }>
      <h3 class="openai-task-title"><MessageText message={ message(variables.length ? 'asking/title' : 'asking/title-none') } /></h3>
      { shared ? <p class="openai-task-muted"><MessageText message={ message('asking/read-by', { readers: shared }) } /></p> : null }
      { variables.length === 0 ? <p class="openai-task-muted"><MessageText message={ message('asking/none') } /></p> : null }
      { variables.map(variable => (
        <VariableField key={ variable.name } element={ element } variable={ variable } tried={ state.tried } showReaders={ shared === null } />
      )) }
      { task.multiInstance ? <p class="openai-task-note"><MessageText message={ message('asking/multi-instance') } /></p> : null }
      { note ? <p class="openai-task-note"><MessageText message={ note } /></p> : null }
      <div class="openai-task-actions">
        <button type="button" class="openai-task-button openai-task-filled openai-task-run-inputs" onClick={ () => testRun.questions.run(element) }>
          <MessageText message={ message('asking/run') } />
        </button>
        <span class="openai-task-keys"><MessageText message={ message(isMac() ? 'asking/keys-mac' : 'asking/keys') } /></span>
      </div>
    </div>
  );
}


// helpers //////////

/** The readers of the variables if all have the same ones, so that they are listed once. */
function sharedReaders(variables: AskedVariable[]): ClientMessage | null {
  const [ first, ...others ] = variables.map(({ readers }) => readers.map(reader => reader.where).join());

  return first && others.every(readers => readers === first) ? readersPhrase(variables[ 0 ]?.readers ?? []) : null;
}

/** Focuses the first matching field of the current state (not of the rendered one), else the Run button. */
function focusFirst(root: HTMLElement | null, state: TestRunState, fits: (variable: AskedVariable) => boolean): void {
  const index = state.phase === 'asking' ? state.variables.findIndex(fits) : -1;
  const field = root?.querySelectorAll('textarea')[ index ];

  (field ?? root?.querySelector<HTMLElement>('.openai-task-run-inputs'))?.focus({ preventScroll: true });
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}
