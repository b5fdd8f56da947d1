import type { Report } from '../../../core/report';
import { message } from '../../messages';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';

/** Where a value got lost before the response was mapped: in the inputs, the error expression, the outputs. */
export function Nulls({ nulls }: { nulls: Report[ 'nulls' ] }) {
  if (nulls.length === 0) {
    return null;
  }

  return <>
    <h4 class="openai-task-caption"><MessageText message={ message('result/became-null') } /></h4>
    <ul>
      { nulls.map((said, index) => <li key={ index } class="openai-task-message"><Icon name="triangle" /><span><MessageText message={ said } /></span></li>) }
    </ul>
  </>;
}
