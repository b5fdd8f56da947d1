import type { Operation } from '../template';

import { readCatchScopes } from './catch-scopes';
import type { CatchEvents } from './catch-scopes';
import { readPlatformVersion, readProcessId } from './diagram-info';
import { elementOf, elementsOf, extensionsOf, isA, stringOf } from './moddle';
import type { ModdleElement } from './moddle';
import type { TaskModel } from './task';

const CONNECTOR_ID = 'http-connector';
const OPENAI_URL = /^https:\/\/(?:[a-z]{2}\.)?api\.openai\.com\/v1\/(chat\/completions|moderations)/;

/**
 * Reads a Camunda 7 service task whose connector calls OpenAI; null for all others. Its parameters are in `inputs`
 * and `outputs` as strings; scripts, lists and maps are null.
 */
export function readCamundaTask(element: ModdleElement, catchEvents: CatchEvents): TaskModel | null {
  const connector = extensionsOf(element, 'camunda:Connector')[ 0 ];

  if (!connector || stringOf(connector, 'connectorId') !== CONNECTOR_ID) {
    return null;
  }

  const mapping = elementOf(connector, 'inputOutput');
  const inputs = mapping ? elementsOf(mapping, 'inputParameters').map(readParameter) : [];
  const path = OPENAI_URL.exec(inputs.find(input => input.target === 'url')?.source?.trim() ?? '')?.[ 1 ];

  if (path === undefined) {
    return null;
  }

  const operation: Operation = path === 'moderations' ? 'moderation' : 'chat';
  const loop = elementOf(element, 'loopCharacteristics');

  return {
    taskId: stringOf(element, 'id') ?? '',
    taskName: stringOf(element, 'name'),
    processId: readProcessId(element),
    platform: 'camunda-platform',
    platformVersion: readPlatformVersion(element),
    operation,
    template: { id: stringOf(element, 'camunda:modelerTemplate'), version: null },
    jobType: null,
    retries: null,
    inputs,
    outputs: mapping ? elementsOf(mapping, 'outputParameters').map(readParameter) : [],
    headers: [],
    multiInstance: loop && isA(loop, 'bpmn:MultiInstanceLoopCharacteristics') ? { inputElement: '' } : null,
    catchScopes: readCatchScopes(element, catchEvents),
    silencedRules: []
  };
}


// helpers //////////

function readParameter(parameter: ModdleElement): { source: string | null; target: string | null } {
  return { source: stringOf(parameter, 'value'), target: stringOf(parameter, 'name') };
}
