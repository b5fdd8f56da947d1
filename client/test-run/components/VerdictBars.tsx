import { useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { Score, Verdict } from '../../../core/report';
import { message, renderText } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { useTranslate } from '../../ui/use-translate';

type Props = { verdict: Verdict; number: number; count: number };

/** The verdict on one input, with a bar for each relevant category; the rest is folded. */
export function VerdictBars({ verdict, number, count }: Props) {
  const translate = useTranslate();
  const [ open, setOpen ] = useState(false);
  const { flagged, notable, rest } = verdict;
  const said = renderText(message(flagged ? 'result/flagged' : 'result/not-flagged'), translate);
  const shown = open ? [ ...notable, ...rest ] : notable;

  return <>
    <div class="openai-task-verdict">
      <h4 class="openai-task-caption">
        <MessageText message={ count === 1
          ? message('result/verdict', { verdict: said })
          : message('result/verdicts', { number: String(number), count: String(count), verdict: said }) } />
      </h4>
      <span class="openai-task-origin"><MessageText message={ message('result/score') } /></span>
    </div>
    { shown.length ? <ul class="openai-task-bars">{ shown.map(score => <Bar key={ score.category } score={ score } />) }</ul> : null }
    { rest.length
      ? <button type="button" class="openai-task-link" aria-expanded={ open } onClick={ () => setOpen(!open) }>
        <MessageText message={ open ? message('result/show-less') : message('result/show-below', { count: String(rest.length) }) } />
      </button>
      : null }
  </>;
}


// helpers //////////

function Bar({ score: { category, score, flagged } }: { score: Score }) {
  const shown = score.toFixed(3);

  return (
    <li class={ `openai-task-bar ${ flagged ? 'openai-task-bar-flagged' : '' }` }>
      <span class="openai-task-hidden">
        <MessageText message={ message(flagged ? 'result/bar-flagged' : 'result/bar', { category, score: shown }) } />
      </span>
      <span class="openai-task-bar-name" aria-hidden="true">{ category }</span>
      <span class="openai-task-bar-track" aria-hidden="true"><span style={ { width: `${ Math.min(Math.max(score, 0), 1) * 100 }%` } } /></span>
      <span class="openai-task-bar-score" aria-hidden="true">{ shown }</span>
    </li>
  );
}
