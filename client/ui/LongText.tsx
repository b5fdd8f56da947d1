import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import { message } from '../messages';

import { MessageText } from './MessageText';

type Props = {
  text: string;
  lines: number;
  code?: boolean;

  /** The text to show while folded. Default: the text itself. */
  short?: string;
};

/** A longer text freezes the panel; the complete text is in the API's log. */
const MAX_CHARACTERS = 100_000;

/** Text that folds after some lines. It comes from outside and is always shown as text, never as markup. */
export function LongText({ text, lines, code = false, short = text }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [ open, setOpen ] = useState(false);
  const [ folds, setFolds ] = useState(false);

  useEffect(() => {
    const { current } = box;

    if (current && !open) {
      setFolds(current.scrollHeight > current.clientHeight + 1);
    }
  }, [ text, open ]);

  return <>
    <div
      ref={ box }
      class={ `openai-task-long ${ code ? 'openai-task-mono' : '' } ${ open ? '' : 'openai-task-folded' }` }
      style={ open ? undefined : { '-webkit-line-clamp': String(lines) } }
    >
      { (open ? text : short).slice(0, MAX_CHARACTERS) }
    </div>
    { text.length > MAX_CHARACTERS
      ? <p class="openai-task-muted"><MessageText message={ message('result/shortened', { count: String(MAX_CHARACTERS) }) } /></p>
      : null }
    { folds || open
      ? <button type="button" class="openai-task-link" aria-expanded={ open } onClick={ () => setOpen(!open) }>
        <MessageText message={ message(open ? 'result/show-less' : 'result/show-all') } />
      </button>
      : null }
  </>;
}
