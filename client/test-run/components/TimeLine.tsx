import { attemptsPhrase, attemptTimes } from '../../../core/report';
import type { Attempts } from '../../../core/report';
import { message, renderText } from '../../messages';
import type { TextCode } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { useTranslate } from '../../ui/use-translate';

/** More attempts than this are shown only as a number. */
const MAX_SHOWN = 5;

/** The attempts of the process and their end. The line is decorative; the text says the same. */
export function TimeLine({ attempts }: { attempts: Attempts }) {
  const translate = useTranslate();
  const { count } = attempts;
  const times = attemptTimes({ ...attempts, count: Math.min(count, MAX_SHOWN) })
    .map((time, index) => ({ ...time, code: spokenCode(index), number: String(index + 1) }));

  const spoken = count > MAX_SHOWN
    ? renderText(attemptsPhrase(count), translate)
    : times.map(({ code, number, spoken: time }) => renderText(message(code, { number, time }), translate)).join(', ');

  return <>
    <h4 class="openai-task-caption"><MessageText message={ message('result/attempts') } /></h4>
    <p class="openai-task-hidden"><MessageText message={ message('result/attempts-spoken', { attempts: spoken }) } /></p>
    <ol class="openai-task-time-line" aria-hidden="true">
      { times.map(({ number, shown }) => <li key={ number }><span class="openai-task-time-dot" /><MessageText message={ shown } /></li>) }
      <li class="openai-task-time-end"><span class="openai-task-time-incident">!</span></li>
    </ol>
  </>;
}


// helpers //////////

function spokenCode(index: number): TextCode {
  return index === 0 ? 'result/first-attempt-spoken' : 'result/attempt-spoken';
}
