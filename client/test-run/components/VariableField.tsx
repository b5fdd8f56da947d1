import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import { findJsonMistake, showJson } from '../../../core/result';
import { placeOf } from '../../../core/report';
import type { DiagramElement } from '../../types/host';
import { message } from '../../messages';
import type { ClientMessage } from '../../messages';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';

import { useTestRun } from '../use-test-run';
import { valueOfText } from '../json';
import { readersPhrase } from '../readers';
import type { AskedVariable } from '../state';

type Props = { element: DiagramElement; variable: AskedVariable; tried: boolean; showReaders: boolean };

const MAX_LINES = 8;

/** A process variable as JSON. It belongs to the run, not to the diagram: undo stays inside the field. */
export function VariableField({ element, variable, tried, showReaders }: Props) {
  const { testRun } = useTestRun(element);
  const { name, type, origin, text, readers } = variable;
  const id = `openai-task-variable-${ element.id }-${ name }`;
  const mistake = valueOfText(text) === undefined ? findJsonMistake(text) : null;

  // not during the first input: unfinished JSON is never valid
  const [ left, setLeft ] = useState(mistake !== null);
  const shown = left || tried ? mistake : null;
  const field = useAutoHeight(text);
  // the pressed link disappears, so the field takes the focus
  const takeAsText = () => {
    field.current?.focus();
    testRun.questions.setVariable(element, name, showJson(text));
  };

  const readBy = showReaders ? readersPhrase(readers) : null;

  return (
    <div class="openai-task-variable">
      <div class="openai-task-variable-head">
        <label for={ id }><code class="openai-task-code">{ name }</code></label>
        { type ? <span class="openai-task-muted"><MessageText message={ message(`type/${ type }`) } /></span> : null }
        <span class="openai-task-origin"><MessageText message={ message(`asking/origin-${ origin }`) } /></span>
      </div>
      <textarea
        ref={ field }
        id={ id }
        class="bio-properties-panel-input openai-task-json"
        rows={ 1 }
        spellcheck={ false }
        autocomplete="off"
        value={ text }
        aria-invalid={ shown ? 'true' : undefined }
        aria-describedby={ `${ id }-message` }
        onInput={ event => testRun.questions.setVariable(element, name, event.currentTarget.value) }
        onBlur={ () => setLeft(true) }
        onKeyDown={ keepUndoKeys }
      />
      <div id={ `${ id }-message` }>
        { readBy ? <p class="openai-task-muted"><MessageText message={ message('asking/read-by', { readers: readBy }) } /></p> : null }
        { shown
          ? <p class="openai-task-message openai-task-message-error"><Icon name="cross" /><span><MessageText message={ message('json/broken', { mistake: message(shown.code), line: String(shown.line) }) } /></span></p>
          : <NullMessage variable={ variable } /> }
      </div>
      { shown?.isPlainText
        ? <button type="button" class="openai-task-link openai-task-fix" onClick={ takeAsText }>
          <MessageText message={ message('asking/use-as-text') } />
        </button>
        : null }
    </div>
  );
}


// helpers //////////

function NullMessage({ variable }: { variable: AskedVariable }) {
  const consequence = nullConsequence(variable);

  return consequence
    ? <p class="openai-task-message"><Icon name="triangle" /><span><MessageText message={ consequence } /></span></p>
    : null;
}

/** The effect of a null on the first reader that it affects. */
function nullConsequence({ text, readers }: AskedVariable): ClientMessage | null {
  const [ reader ] = readers;

  return reader && valueOfText(text) === null
    ? message(`asking/null-${ reader.nullEffect }`, { reader: placeOf(reader) })
    : null;
}

/** Keys that the panel would treat as undo and redo of the diagram. */
function keepUndoKeys(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && [ 'z', 'y' ].includes(event.key.toLowerCase())) {
    event.stopPropagation();
  }
}

/** Fits the height to the text, up to eight lines. */
function useAutoHeight(text: string) {
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const { current } = field;

    if (current) {
      const style = getComputedStyle(current);
      const frame = parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth);
      const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);

      current.style.height = 'auto';
      current.style.height = `${ Math.min(current.scrollHeight, MAX_LINES * parseFloat(style.lineHeight) + padding) + frame }px`;
    }
  }, [ text ]);

  return field;
}
