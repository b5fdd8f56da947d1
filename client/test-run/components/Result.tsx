import { useEffect, useMemo, useRef } from '@bpmn-io/properties-panel/preact/hooks';

import { createReport } from '../../../core/report';
import type { DiagramElement } from '../../types/host';
import { message } from '../../messages';
import { MessageText } from '../../ui/MessageText';

import { useTestRun } from '../use-test-run';
import type { RunResult } from '../state';

import { Exchange } from './Exchange';
import { Outcome } from './Outcome';
import { Response } from './Response';

type Props = { element: DiagramElement; result: RunResult };

/** The result of a run: the outcome, the response, and the request. */
export function Result({ element, result }: Props) {
  const { testRun } = useTestRun(element);
  const edit = useRef<HTMLButtonElement>(null);
  const { ending } = result;
  const report = useMemo(() => createReport(result), [ result ]);

  useEffect(() => {
    if (testRun.takeFocus(element, 'edit')) {
      edit.current?.focus({ preventScroll: true });
    }
  });

  return <>
    <Outcome element={ element } result={ result } report={ report }>
      { ending.kind === 'finished' ? <Response record={ ending.record } report={ report } /> : null }
    </Outcome>
    { ending.kind === 'finished' ? <Exchange record={ ending.record } /> : null }
    <div class="openai-task-actions">
      <button ref={ edit } type="button" class="openai-task-link" onClick={ () => testRun.editInputs(element) }>
        <MessageText message={ message('result/edit-inputs') } />
      </button>
    </div>
  </>;
}
