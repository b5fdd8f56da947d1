import { readApiError } from '../../../core/openai';
import type { Answer, Report } from '../../../core/report';
import type { RunRecord } from '../../../core/run';
import { message } from '../../messages';
import { LongText } from '../../ui/LongText';
import { MessageText } from '../../ui/MessageText';

import { Quote } from './Quote';
import { VerdictBars } from './VerdictBars';

/** Lines of an answer before it is folded. */
const ANSWER_LINES = 8;

/** The response of the API: the answers, the verdict, or the error message. */
export function Response({ record, report }: { record: RunRecord; report: Report }) {
  const { response } = record;

  if (!response) {
    return null;
  }

  if (response.status >= 400) {
    return <Quote title="result/said" text={ readApiError(response.body).message } />;
  }

  const { answers, verdicts } = report;

  return <>
    <Answers answers={ answers } />
    { verdicts.map((verdict, index) => <VerdictBars key={ index } verdict={ verdict } number={ index + 1 } count={ verdicts.length } />) }
  </>;
}


// helpers //////////

function Answers({ answers }: { answers: Answer[] }) {
  if (answers.length === 0) {
    return null;
  }

  return <>
    <h4 class="openai-task-caption">
      <MessageText message={ answers.length === 1 ? message('result/answer') : message('result/answers', { count: String(answers.length) }) } />
    </h4>
    <ol class="openai-task-rows">
      { answers.map(({ text, note }, index) => (
        <li key={ index } class="openai-task-row">
          { text === null ? null : <LongText text={ text } lines={ ANSWER_LINES } /> }
          { note ? <p class="openai-task-muted"><MessageText message={ message(note) } /></p> : null }
          { text === null && !note ? <p class="openai-task-muted"><MessageText message={ message('result/no-text') } /></p> : null }
        </li>
      )) }
    </ol>
  </>;
}
