import type { RefObject } from '@bpmn-io/properties-panel/preact';
import { useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Translate } from '../../types/host';

import { liveText } from '../problem-text';

type Props = {
  button: RefObject<HTMLButtonElement>;
  message: string;

  /** Null: there is no explanation of the rule. */
  explain: (() => void) | null;
  silence: () => void;
};

/** The menu with further actions on a problem, in the gutter next to it. */
export function ProblemMenu({ button, message, explain, silence }: Props) {
  const translate = useService<Translate>('translate');
  const [ open, setOpen ] = useState(false);
  const root = useRef<HTMLDivElement>(null);

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

  const choose = (action: () => void) => () => {
    setOpen(false);
    action();
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
          { explain
            ? <button type="button" class="openai-task-link" onClick={ choose(explain) }>{ liveText('live/about-rule', translate) }</button>
            : null }
          <button type="button" class="openai-task-link" onClick={ choose(silence) }>{ liveText('live/silence', translate) }</button>
        </div>
        : null }
    </div>
  );
}
