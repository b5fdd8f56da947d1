import type { OutputRow, Report } from '../../../core/report';
import { message } from '../../messages';
import { LongText } from '../../ui/LongText';
import { MessageText } from '../../ui/MessageText';

/** Lines of a value before it is folded. */
const VALUE_LINES = 2;

/** The process variables that the run writes, with type, value, and the effect on an existing variable. */
export function OutputMapping({ report: { variables, noVariables } }: { report: Report }) {
  if (variables.length === 0 && !noVariables) {
    return null;
  }

  return <>
    <h4 class="openai-task-caption"><MessageText message={ message('result/mapping') } /></h4>
    { noVariables ? <p class="openai-task-muted"><MessageText message={ noVariables } /></p> : null }
    { variables.length ? <ul class="openai-task-rows openai-task-mapping">{ variables.map(row => <Row key={ row.name } row={ row } />) }</ul> : null }
  </>;
}


// helpers //////////

function Row({ row: { name, type, tag, text, reasons } }: { row: OutputRow }) {
  return (
    <li class="openai-task-row">
      <div class="openai-task-row-head">
        <code class="openai-task-code">{ name }</code>
        { type ? <span class="openai-task-muted"><MessageText message={ message(`type/${ type }`) } /></span> : null }
        <span class={ `openai-task-tag openai-task-tag-${ tag }` }><MessageText message={ message(`tag/${ tag }`) } /></span>
      </div>
      { text === null
        ? tag === 'lost' ? null : <p class="openai-task-muted"><MessageText message={ message('result/same-text') } /></p>
        : <LongText text={ text.full } short={ text.short } lines={ VALUE_LINES } code={ true } /> }
      { reasons.map((reason, index) => <p key={ index } class="openai-task-muted"><MessageText message={ reason } /></p>) }
    </li>
  );
}
