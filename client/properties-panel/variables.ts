/** The variables that the FEEL editors suggest: process variables, or those that the connector passes to its expressions. */

import { createContext } from '@bpmn-io/properties-panel/preact';
import { useContext, useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { FieldId } from '../../core/template';
import { PANEL_TEXTS } from '../messages';
import type { DiagramElement, EventBus, Translate } from '../types/host';

/** A variable from the variable resolver. */
export type Variable = {
  name: string;
  type?: string;
  info?: string;
  origin?: readonly { id?: string; name?: string }[];
  entries?: readonly Variable[];
};

type VariableResolver = { getVariablesForElement(element: unknown): Promise<readonly Variable[]> };

/** The process variables of the task that the group shows. */
export const VariablesContext = createContext<readonly Variable[]>([]);

/** The variables that an expression of this field can read. */
export function useFieldVariables(fieldId: FieldId): readonly Variable[] {
  const processVariables = useContext(VariablesContext);

  return CONNECTOR_VARIABLES[ fieldId ] ?? processVariables;
}

/** The process variables that the task reads, kept up to date with the diagram. */
export function useProcessVariables(element: DiagramElement): readonly Variable[] {
  const [ variables, setVariables ] = useState<readonly Variable[]>([]);
  const eventBus = useService<EventBus>('eventBus');
  const resolver = useService<VariableResolver>('variableResolver', false);
  const translate = useService<Translate>('translate');
  const { businessObject } = element;

  useEffect(() => {
    let current = true;

    const load = async () => {
      const found = await resolver?.getVariablesForElement(businessObject) ?? [];

      if (current) {
        setVariables(found.map(variable => withInfo(variable, translate)));
      }
    };

    // returns nothing: a listener's return value, also a promise, would stop the event
    const refresh = () => {
      load().catch(() => setVariables([]));
    };

    eventBus.on('commandStack.changed', refresh);
    refresh();

    return () => {
      current = false;
      eventBus.off('commandStack.changed', refresh);
    };
  }, [ businessObject, eventBus, resolver, translate ]);

  return variables;
}


// helpers //////////

/** The result of a call; without process variables and inputs (docs/connector-runtime.md, section 5). */
const RESPONSE: readonly Variable[] = [
  { name: 'status', type: 'Number' },
  { name: 'headers', type: 'Context' },
  { name: 'body', type: 'Context' },
  { name: 'reason', type: 'String' }
];

const RESULT: readonly Variable[] = [ { name: 'response', type: 'Context', entries: RESPONSE }, ...RESPONSE ];

const ERROR: readonly Variable[] = [
  {
    name: 'error',
    type: 'Context',
    entries: [
      { name: 'code', type: 'String' },
      { name: 'message', type: 'String' },
      { name: 'type', type: 'String' },
      { name: 'variables', type: 'Context' }
    ]
  },
  { name: 'response', type: 'Context' },
  { name: 'job', type: 'Context', entries: [ { name: 'retries', type: 'Number' } ] }
];

const CONNECTOR_VARIABLES: Partial<Record<FieldId, readonly Variable[]>> = {
  resultExpression: RESULT,
  errorExpression: ERROR
};

function withInfo(variable: Variable, translate: Translate): Variable {
  const origins = (variable.origin ?? []).map(({ id, name }) => name || id).filter(Boolean);

  return variable.info || !origins.length
    ? variable
    : { ...variable, info: translate(PANEL_TEXTS[ 'panel/written-in' ], { origins: origins.join(', ') }) };
}
