import { ArrowIcon, LayoutContext, useLayoutState } from '@bpmn-io/properties-panel';
import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';
import { useCallback, useContext, useMemo } from '@bpmn-io/properties-panel/preact/hooks';

type Props = {
  id: string;
  label: string;
  summary: string;
  openByDefault: boolean;

  /** The icon and the label of the most severe problem inside. */
  mark?: ComponentChildren;
  children: ComponentChildren;
};

/** A collapsible section of the group. All OpenAI tasks share its open state. */
export function Section({ id, label, summary, openByDefault, mark, children }: Props) {
  const [ open, setOpen ] = useLayoutState([ 'groups', 'OpenAI', 'sections', id, 'open' ], openByDefault);
  const layout = useContext(LayoutContext);

  const onShow = useCallback(() => {
    layout.onShow?.();
    setOpen(true);
  }, [ layout.onShow, setOpen ]);

  const inner = useMemo(() => ({ ...layout, onShow }), [ layout, onShow ]);

  return (
    <div class="openai-task-section" data-section-id={ id }>
      <button
        type="button"
        class="openai-task-section-header"
        aria-expanded={ open }
        onClick={ () => setOpen(!open) }
      >
        <span class="openai-task-section-title">{ label }</span>
        <span class="openai-task-section-summary">{ open ? '' : summary }</span>
        { mark }
        <span class="openai-task-section-arrow" aria-hidden="true">
          <ArrowIcon class={ open ? 'bio-properties-panel-arrow-down' : 'bio-properties-panel-arrow-right' } />
        </span>
      </button>
      <div class="openai-task-section-body" role="group" aria-label={ label } hidden={ !open }>
        <LayoutContext.Provider value={ inner }>{ children }</LayoutContext.Provider>
      </div>
    </div>
  );
}
