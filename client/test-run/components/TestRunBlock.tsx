import { LayoutContext } from '@bpmn-io/properties-panel';
import { useContext, useEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { DiagramElement, EventBus } from '../../types/host';
import { message } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { measureVisibility } from '../../ui/visibility';

import { useTestRun } from '../use-test-run';
import { reasonId } from '../reason';
import type { TestRunState } from '../state';

import { Inputs } from './Inputs';
import { LiveRegion } from './LiveRegion';
import { Result } from './Result';
import { Steps } from './Steps';

type Props = { element: DiagramElement };

/** The block above the fields: the questions, the steps, or the result; empty if there are none. */
export function TestRunBlock({ element }: Props) {
  return <TestRunOf key={ element.id } element={ element } />;
}


// helpers //////////

function TestRunOf({ element }: Props) {
  const { state } = useTestRun(element);

  useOpenGroup(state);

  return (
    <div class="openai-task-test-run">
      <LiveRegion element={ element } />
      { isShown(state) ? <Block element={ element } state={ state } /> : null }
    </div>
  );
}

/** Opens a collapsed group when a run starts, since otherwise its button would seem to have no effect. */
function useOpenGroup({ phase }: TestRunState): void {
  const { onShow } = useContext(LayoutContext);
  const before = useRef(phase);

  useEffect(() => {
    if (before.current !== phase && (phase === 'asking' || phase === 'running')) {
      onShow?.();
    }

    before.current = phase;
  }, [ phase, onShow ]);
}

type BlockProps = Props & { state: TestRunState };

function Block({ element, state }: BlockProps) {
  const eventBus = useService<EventBus>('eventBus');
  const block = useRef<HTMLDivElement>(null);

  // the steps appear later than the phase and can be shorter than the result that they replace
  useEffect(() => showWhereHidden(block.current), [ state.phase, 'showSteps' in state && state.showSteps ]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      eventBus.fire('openAiTask.testRun', { element });
    }
  };

  return (
    <div ref={ block } class="openai-task-block" data-phase={ state.phase } onKeyDown={ onKeyDown }>
      <Content element={ element } state={ state } />
    </div>
  );
}

function Content({ element, state }: BlockProps) {
  const { testRun } = useTestRun(element);
  const simulated = testRun.getHost()?.simulated ?? false;

  switch (state.phase) {
  case 'asking': return <Inputs element={ element } state={ state } />;
  case 'running':
    if (!state.showSteps && state.result) {
      return <Result element={ element } result={ state.result } />;
    }

    return <Steps state={ state } simulated={ simulated } />;
  case 'waiting': return <Steps state={ state } simulated={ simulated } />;
  case 'done': return <Result element={ element } result={ state.result } />;
  case 'unavailable': return <p id={ reasonId(element) } class="openai-task-muted"><MessageText message={ message(`unavailable/${ state.reason }`) } /></p>;
  case 'idle': return null;
  }
}

/** Whether only the last result, or no block, is shown: a short run shows no steps. */
function isShown(state: TestRunState): boolean {
  switch (state.phase) {
  case 'idle': return false;
  case 'running': return state.showSteps || state.result !== null;
  default: return true;
  }
}

/** Scrolls the group's header to the top if the block is out of view. Returns a function that cancels this. */
function showWhereHidden(block: HTMLElement | null): (() => void) | undefined {
  return block ? measureVisibility(block, part => {
    if (part === 0) {
      block.closest('.bio-properties-panel-group')?.scrollIntoView({ block: 'start' });
    }
  }) : undefined;
}
