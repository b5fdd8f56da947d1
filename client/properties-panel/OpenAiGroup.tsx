import { ArrowIcon, LayoutContext, useErrors, useLayoutState, useStickyIntersectionObserver } from '@bpmn-io/properties-panel';
import { Fragment } from '@bpmn-io/properties-panel/preact';
import type { VNode } from '@bpmn-io/properties-panel/preact';
import { useCallback, useContext, useMemo, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { TaskModel } from '../../core/task';
import { fieldById } from '../../core/template';
import type { FieldId, SectionId } from '../../core/template';
import type { Diagnostic } from '../../core/validation';
import type { DiagramElement, EventBus, Translate } from '../types/host';
import { PANEL_TEXTS } from '../messages';
import { SECTION_LABELS } from '../messages/fields';
import { readBinding } from '../modeling';
import { isRunShortcut, readProblemStep } from '../ui/shortcuts';
import { omitLineProblem, SecretField } from '../secrets';
import { PreviewLine, TestRunBlock, TestRunButton } from '../test-run';
import {
  countOf, entryIdOf, placeAll, placesInOrder, ProblemBadge, SectionMark, SilencedProblems, TaskProblems, useProblemFocus, useProblems
} from '../validation';
import type { Place, ProblemFocus } from '../validation';

import { sectionOf } from './entries';
import type { FieldEntryDefinition } from './entries';
import { FieldEntry } from './FieldEntry';
import { Section } from './Section';
import { summarize } from './summaries';
import { useProcessVariables, VariablesContext } from './variables';

type Props = {
  element: DiagramElement;
  id: string;
  label: string;
  entries: FieldEntryDefinition[];
  task: TaskModel;
};

/** The group of an OpenAI task: header with Test run, the result of a run, then the fields in their sections. */
export function OpenAiGroup({ element, id, label, entries, task }: Props) {
  const [ open, setOpen ] = useLayoutState([ 'groups', id, 'open' ], true);
  const [ sticky, setSticky ] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const eventBus = useService<EventBus>('eventBus');
  const layout = useContext(LayoutContext);
  const variables = useProcessVariables(element);
  const errors = useErrors();
  const problemFocus = useService<ProblemFocus>('openAiProblemFocus');
  const { reported, silenced } = useProblems(element);
  const shown = useMemo(() => new Set<string>(entries.map(entry => entry.fieldId)), [ entries ]);
  const placed = placeAll(reported, shown);

  const onShow = useCallback(() => setOpen(true), [ setOpen ]);
  const inner = useMemo(() => ({ ...layout, onShow }), [ layout, onShow ]);

  useStickyIntersectionObserver(root, 'div.bio-properties-panel-scroll-container', setSticky);

  // before the FEEL editor, which would insert a line
  const onKeyDown = (event: KeyboardEvent) => {
    if (isRunShortcut(event)) {
      event.preventDefault();
      event.stopPropagation();
      eventBus.fire('openAiTask.testRun', { element });
    }

    const step = readProblemStep(event);

    if (step) {
      event.preventDefault();
      event.stopPropagation();
      problemFocus.step(element, placesInOrder(reported, shown), step);
    }
  };

  useProblemFocus(element, place => {
    const entry = entries.find(({ fieldId }) => fieldId === place);

    // if the place disappeared with its problem, focus the Test run button, which is always there
    if (!entry && !placed.has('task')) {
      root.current?.querySelector<HTMLElement>('.openai-task-run')?.focus();
    } else {
      problemFocus.open(entry?.id ?? entryIdOf('task'));
    }
  });

  return (
    <div class="bio-properties-panel-group openai-task" data-group-id={ `group-${ id }` } ref={ root } onKeyDownCapture={ onKeyDown }>
      <Header
        element={ element }
        shown={ shown }
        label={ label }
        open={ open }
        sticky={ sticky && open }
        hasErrors={ entries.some(entry => errors[ entry.id ]) }
        toggle={ () => setOpen(!open) }
      />
      <div class={ `bio-properties-panel-group-entries ${ open ? 'open' : '' }` }>
        <LayoutContext.Provider value={ inner }>
          <VariablesContext.Provider value={ variables }>
            <TestRunBlock element={ element } />
            <Fields element={ element } entries={ entries } placed={ placed } section="general" />
            <Sections element={ element } entries={ entries } placed={ placed } task={ task } />
            <TaskProblems element={ element } problems={ placed.get('task') ?? [] } />
            <SilencedProblems element={ element } problems={ silenced } shown={ shown } />
          </VariablesContext.Provider>
        </LayoutContext.Provider>
      </div>
    </div>
  );
}


// helpers //////////

type HeaderProps = {
  element: DiagramElement;
  shown: ReadonlySet<string>;
  label: string;
  open: boolean;
  sticky: boolean;
  hasErrors: boolean;
  toggle: () => void;
};

function Header({ element, shown, label, open, sticky, hasErrors, toggle }: HeaderProps) {
  const translate = useService<Translate>('translate');
  const state = `${ open ? 'open' : '' } ${ sticky ? 'sticky' : '' }`;

  return (
    <div class={ `bio-properties-panel-group-header ${ state }` } onClick={ toggle }>
      <div class="bio-properties-panel-group-header-title">{ label }</div>
      <div class="bio-properties-panel-group-header-buttons">
        { hasErrors
          ? <div class="bio-properties-panel-dot bio-properties-panel-dot--error" title={ translate(PANEL_TEXTS[ 'panel/contains-error' ]) } />
          : null }
        <ProblemBadge element={ element } shown={ shown } />
        <TestRunButton element={ element } />
        <button
          type="button"
          class="bio-properties-panel-group-header-button bio-properties-panel-arrow"
          title={ translate(PANEL_TEXTS[ 'panel/toggle' ]) }
          aria-expanded={ open }
        >
          <ArrowIcon class={ open ? 'bio-properties-panel-arrow-down' : 'bio-properties-panel-arrow-right' } />
        </button>
      </div>
    </div>
  );
}

type Part = Pick<Props, 'element' | 'entries'> & { placed: ReadonlyMap<Place, Diagnostic[]> };

function Sections({ element, entries, placed, task }: Part & { task: TaskModel }) {
  const translate = useService<Translate>('translate');

  const shown = SECTIONS.filter(section => entries.some(entry => sectionOf(entry) === section));

  return (
    <>
      { shown.map(section => (
        <Section
          key={ section }
          id={ section }
          label={ translate(SECTION_LABELS[ section ]) }
          summary={ summarize(section, task, translate) }
          openByDefault={ opensByDefault(section, task) }
          mark={ <SectionMark count={ countOf(entries.filter(entry => sectionOf(entry) === section).flatMap(entry => placed.get(entry.fieldId) ?? [])) } /> }
        >
          <Fields element={ element } entries={ entries } placed={ placed } section={ section } />
        </Section>
      )) }
    </>
  );
}

/** Keyed by field: a template's entry ids shift when a condition changes, and a field must not inherit another's state. */
function Fields({ element, entries, placed, section }: Part & { section: SectionId }) {
  const shown = entries.filter(entry => sectionOf(entry) === section);

  return (
    <>
      { shown.map(({ id, fieldId, version, property }) => (
        <Fragment key={ fieldId }>
          { withSecret(element, fieldId, placed.get(fieldId) ?? [], problems => (
            <FieldEntry
              element={ element }
              id={ id }
              fieldId={ fieldId }
              version={ version }
              property={ property }
              problems={ problems }
            />
          )) }
          { fieldId === 'resultExpression' ? <PreviewLine element={ element } /> : null }
        </Fragment>
      )) }
    </>
  );
}

/** Adds the state of its secret to the API key. What both this line and a problem report is shown only once. */
function withSecret(
    element: DiagramElement, fieldId: FieldId, problems: readonly Diagnostic[], renderEntry: (problems: readonly Diagnostic[]) => VNode
) {
  if (fieldId !== 'authentication.token') {
    return renderEntry(problems);
  }

  const text = readBinding(element.businessObject, fieldById(fieldId).binding);

  return (
    <SecretField element={ element } keyReported={ problems.some(({ fix }) => fix?.id === 'move-to-secret') }>
      { renderEntry(omitLineProblem(text, problems)) }
    </SecretField>
  );
}

const SECTIONS = [ 'payload', 'response', 'errors', 'retries' ] as const;

function opensByDefault(section: SectionId, task: TaskModel): boolean {
  if (section === 'errors') {
    return task.headers.some(header => header.key === 'errorExpression' && !!header.value);
  }

  return section !== 'retries';
}
