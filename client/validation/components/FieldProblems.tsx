import { ErrorsContext } from '@bpmn-io/properties-panel';
import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef } from '@bpmn-io/properties-panel/preact/hooks';

import type { Diagnostic } from '../../../core/validation';
import { UNPARSABLE_FEEL } from '../../messages';
import type { DiagramElement } from '../../types/host';

import { useMessageInView } from '../use-problems';
import { drawMarks, marksOf } from '../marks';
import type { Place } from '../problem-places';

import { ProblemList } from './ProblemList';

type Props = {
  element: DiagramElement;

  /** The id of the entry. */
  id: string;
  place: Place;
  problems: readonly Diagnostic[];

  /** The field's text. */
  text: string;

  /** The template's own validation of the value; the entry shows its message. */
  templateError: string | undefined;
  children: ComponentChildren;
};

/**
 * An entry with its problems below. The entry is marked as invalid if one of them is an error. Our list replaces the
 * entry's own message and adds the quick fix. If the template reports the same problem, only one message is shown.
 */
export function FieldProblems({ element, id, place, problems, text, templateError, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const listId = `openai-problems-${ element.id }-${ id }`;
  const left = problems.filter(problem => templateError && problem.coveredByTemplate && !problem.fix);
  const shown = problems.filter(problem => !left.includes(problem));
  const wrong = shown.some(problem => problem.severity === 'error');
  const errors = useErrorsWith(id, wrong, left.length ? templateError : undefined, !templateError);

  useLayoutEffect(() => {
    describeField(root.current, shown.length ? listId : null, wrong);
    markEntry(root.current, !wrong && shown.some(problem => problem.severity === 'warning'));
  });

  // after the host's editor has stored the text
  useEffect(() => {
    const marks = marksOf(shown, place);

    return root.current && marks.length ? drawMarks(root.current, text, marks) : undefined;
  });

  useMessageInView(root, id);

  return (
    <div ref={ root } class="openai-task-field">
      <ErrorsContext.Provider value={ errors }>{ children }</ErrorsContext.Provider>
      <ProblemList element={ element } problems={ shown } id={ listId } place={ place } />
    </div>
  );
}


// helpers //////////

/**
 * Marks the entry as invalid. Of the entry's own messages, those of the template stay if our list omits them, and so do
 * reports of other plugins (`others` is false if a report can only be the template's).
 */
function useErrorsWith(
    id: string,
    wrong: boolean,
    templateError: string | undefined,
    others: boolean
): { errors: Record<string, ComponentChildren> } {
  const context = useContext(ErrorsContext);
  const reported = context.errors[ id ];
  const foreign = others && reported !== UNPARSABLE_FEEL ? reported : undefined;
  const text = templateError ?? foreign;

  return useMemo(() => wrong ? { errors: { ...context.errors, [ id ]: text ?? <NoText /> } } : context, [ context, id, wrong, text ]);
}

function NoText() {
  return null;
}

/** The host's inputs do not accept these attributes, so they are set on the rendered elements. */
function describeField(root: HTMLElement | null, listId: string | null, wrong: boolean): void {
  const input = root?.querySelector('[data-entry-id] :is(input, textarea, select, .cm-content)');

  setAttribute(input, 'aria-describedby', listId);
  setAttribute(input, 'aria-invalid', wrong ? 'true' : null);
}

/** Newer panels color the field of a warning; the host's CSS class is the only way to request it. */
function markEntry(root: HTMLElement | null, warns: boolean): void {
  root?.querySelector('.bio-properties-panel-entry')?.classList.toggle('has-warning', warns);
}

function setAttribute(input: Element | null | undefined, name: string, value: string | null): void {
  if (value === null) {
    input?.removeAttribute(name);
  } else {
    input?.setAttribute(name, value);
  }
}
