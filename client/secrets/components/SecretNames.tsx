import type { RefObject } from '@bpmn-io/properties-panel/preact';
import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { DiagramElement } from '../../types/host';

import { useSecrets } from '../use-secrets';

type Props = { field: RefObject<HTMLElement>; element: DiagramElement };

/** Completes `{{secrets.` with the known names, using the browser's own list for text inputs. */
export function SecretNames({ field, element }: Props) {
  const { secrets } = useSecrets();
  const [ names, setNames ] = useState<readonly string[]>([]);
  const id = `openai-task-secret-names-${ element.id }`;

  useEffect(() => {
    const root = field.current;

    // the FEEL toggle replaces the input: it gets its list when it receives the focus
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLInputElement && target.type === 'text') {
        target.setAttribute('list', id);
        void secrets.list().then(list => setNames(list?.secrets.map(({ name }) => name) ?? []));
      }
    };

    root?.addEventListener('focusin', onFocus);

    return () => root?.removeEventListener('focusin', onFocus);
  }, [ field, secrets, id ]);

  return (
    <datalist id={ id }>
      { names.map(name => <option key={ name } value={ `{{secrets.${ name }}}` } />) }
    </datalist>
  );
}
