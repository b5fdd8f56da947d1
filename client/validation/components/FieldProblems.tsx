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

  /** What the template finds wrong with the value, which the entry says itself. */
  templateError: string | undefined;
  children: ComponentChildren;
};

/**
 * An entry with its problems below. The entry looks wrong where one of them is an error; what it would say itself is
 * left to our list, which says it with the cure. Where the template says the same, one of the two speaks.
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

  // after the host's editor has taken the text over
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
 * Marks the entry as wrong. Of what it would say itself, the template's message stays where our list leaves it out, and
 * so does a report of somebody else's (`others` is false where that can only be the template's).
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

/** The host's inputs take no such attributes from us, so they are set on what it has rendered. */
function describeField(root: HTMLElement | null, listId: string | null, wrong: boolean): void {
  const input = root?.querySelector('[data-entry-id] :is(input, textarea, select, .cm-content)');

  setAttribute(input, 'aria-describedby', listId);
  setAttribute(input, 'aria-invalid', wrong ? 'true' : null);
}

/** Newer panels colour the field of a warning; the host has no other way to ask for it than its class. */
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
