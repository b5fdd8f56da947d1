import { useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { DocumentRequest, DocumentResponse, RunRecord } from '../../../core/run';
import { statusOf } from '../../../core/report';
import { showJson } from '../../../core/result';
import type { Json } from '../../../core/result';
import { message } from '../../messages';
import type { TestRunTextCode } from '../../messages';
import { Icon } from '../../ui/Icon';
import { LongText } from '../../ui/LongText';
import { MessageText } from '../../ui/MessageText';

/** Lines of a body before it is folded. */
const BODY_LINES = 24;

/** The request as it was sent, keys as their placeholders, and the response as it came: both folded. */
export function Exchange({ record }: { record: RunRecord }) {
  const { request, response } = record;

  return (
    <div class="openai-task-exchange">
      { request ? <Folded title="result/request" figure={ endpointOf(request) } lines={ requestText(request) } body={ request.body } /> : null }
      { response ? <Folded title="result/response" figure={ statusOf(record) } lines={ headerText(response.headers) } body={ response.body } /> : null }
    </div>
  );
}


// helpers //////////

type FoldedProps = { title: TestRunTextCode; figure: string; lines: string; body: Json };

function Folded({ title, figure, lines, body }: FoldedProps) {
  const [ open, setOpen ] = useState(false);

  return <>
    <button type="button" class="openai-task-fold" aria-expanded={ open } onClick={ () => setOpen(!open) }>
      <Icon name="chevron" />
      <span><MessageText message={ message(title) } /></span>
      <span class="openai-task-origin">{ figure }</span>
    </button>
    { open
      ? <div class="openai-task-rows">
        <div class="openai-task-row openai-task-mono openai-task-long">{ lines }</div>
        <div class="openai-task-row"><LongText text={ bodyText(body) } lines={ BODY_LINES } code={ true } /></div>
      </div>
      : null }
  </>;
}

function endpointOf({ method, url }: DocumentRequest): string {
  return `${ method } …${ url.replace(/^https?:\/\/[^/]*(?:\/v1)?/, '') }`;
}

function requestText({ method, url, headers }: DocumentRequest): string {
  return `${ method } ${ url }\n${ headerText(headers) }`;
}

function headerText(headers: DocumentResponse[ 'headers' ]): string {
  return Object.entries(headers)
    .flatMap(([ name, value ]) => [ value ].flat().map(each => `${ name }: ${ each }`))
    .join('\n');
}

function bodyText(body: Json): string {
  return typeof body === 'string' ? body : showJson(body);
}
