import { useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Translate } from '../../types/host';

import { liveText } from '../words';

type Props = { rule: string; message: string; silence: () => void };

/** What else can be done about a problem, in the gutter beside it. */
export function ProblemMenu({ rule, message, silence }: Props) {
  const translate = useService<Translate>('translate');
  const [ open, setOpen ] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }
  };

  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) {
      setOpen(false);
    }
  };

  return (
    <div ref={ root } class="openai-task-problem-menu" onKeyDown={ onKeyDown } onfocusout={ onFocusOut }>
      <button
        ref={ button }
        type="button"
        class="openai-task-problem-menu-button"
        title={ liveText('live/more-about-plain', translate) }
        aria-label={ liveText('live/more-about', translate, { message }) }
        aria-expanded={ open }
        onClick={ () => setOpen(!open) }
      >
        <span aria-hidden="true">⋮</span>
      </button>
      { open
        ? <div class="openai-task-problem-menu-list">
          <p class="openai-task-muted">{ liveText('live/rule', translate, { rule }) }</p>
          <button type="button" class="openai-task-link" onClick={ silence }>{ liveText('live/silence', translate) }</button>
        </div>
        : null }
    </div>
  );
}
