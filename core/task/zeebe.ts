import { JOB_TYPE, OPERATION_URL, TEMPLATE_ID } from '../template';
import type { Operation } from '../template';

import { readCatchScopes } from './catch-scopes';
import type { CatchEvents } from './catch-scopes';
import { readPlatformVersion, readProcessId } from './diagram-info';
import { elementOf, elementsOf, extensionsOf, isA, stringOf } from './moddle';
import type { ModdleElement } from './moddle';
import { SILENCED_RULES } from './silenced-rules';
import type { TaskHeader, TaskInput, TaskModel, TaskOutput } from './task';

/** OpenAI's hosts, including regional ones, and the two endpoints of the template (docs/openai-api.md, section 7). */
const OPENAI_URL = /https:\/\/(?:[a-z]{2}\.)?api\.openai\.com\/v1\/(chat\/completions|moderations)/;

/** Reads a Camunda 8 task; null if the element is not an OpenAI task. */
export function readZeebeTask(element: ModdleElement, catchEvents: CatchEvents): TaskModel | null {
  const templateId = stringOf(element, 'zeebe:modelerTemplate');
  const definition = extensionsOf(element, 'zeebe:TaskDefinition')[ 0 ];
  const mapping = extensionsOf(element, 'zeebe:IoMapping')[ 0 ];
  const inputs = mapping ? elementsOf(mapping, 'inputParameters').map(readMapping) : [];
  const url = inputs.findLast(input => input.target === 'url')?.source ?? '';
  const jobType = definition ? stringOf(definition, 'type') : null;

  if (templateId !== TEMPLATE_ID && !(jobType === JOB_TYPE && OPENAI_URL.test(url))) {
    return null;
  }

  const taskHeaders = extensionsOf(element, 'zeebe:TaskHeaders')[ 0 ];

  return {
    taskId: stringOf(element, 'id') ?? '',
    taskName: stringOf(element, 'name'),
    processId: readProcessId(element),
    platform: 'camunda-cloud',
    platformVersion: readPlatformVersion(element),
    operation: readOperation(inputs, url),
    template: { id: templateId, version: readVersion(element) },
    jobType,
    retries: definition ? readRetries(definition) : null,
    inputs,
    outputs: mapping ? elementsOf(mapping, 'outputParameters').map(readMapping) : [],
    headers: taskHeaders ? elementsOf(taskHeaders, 'values').map(readHeader) : [],
    multiInstance: readMultiInstance(element),
    catchScopes: readCatchScopes(element, catchEvents),
    silencedRules: readSilencedRules(element)
  };
}


// helpers //////////

function readMapping(mapping: ModdleElement): TaskInput & TaskOutput {
  return { source: stringOf(mapping, 'source'), target: stringOf(mapping, 'target') };
}

function readHeader(header: ModdleElement): TaskHeader {
  return { key: stringOf(header, 'key'), value: stringOf(header, 'value') };
}

/** Rule ids separated by spaces, in an extension property of the task, so that they are part of the diagram. */
function readSilencedRules(element: ModdleElement): string[] {
  const properties = extensionsOf(element, 'zeebe:Properties').flatMap(each => elementsOf(each, 'properties'));
  const value = properties.findLast(property => stringOf(property, 'name') === SILENCED_RULES);

  return (value && stringOf(value, 'value'))?.split(/\s+/).filter(Boolean) ?? [];
}

/** The attribute as written, not the descriptor's default. */
function readRetries(definition: ModdleElement): string | null {
  return Object.hasOwn(definition, 'retries') ? stringOf(definition, 'retries') : null;
}

function readVersion(element: ModdleElement): number | null {
  const version = element.$attrs?.[ 'zeebe:modelerTemplateVersion' ] ?? element.get('zeebe:modelerTemplateVersion');
  const number = typeof version === 'string' && version.trim() !== '' ? Number(version) : version;

  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

function readOperation(inputs: TaskInput[], url: string): Operation | null {
  const source = inputs.findLast(input => input.target === 'operation')?.source;

  if (source === 'chat' || source === 'moderation') {
    return source;
  }

  const path = OPENAI_URL.exec(url)?.[ 1 ];

  if (path === undefined) {
    return null;
  }

  return OPERATION_URL.moderation.endsWith(path) ? 'moderation' : 'chat';
}

function readMultiInstance(element: ModdleElement): TaskModel['multiInstance'] {
  const loop = elementOf(element, 'loopCharacteristics');

  if (!loop || !isA(loop, 'bpmn:MultiInstanceLoopCharacteristics')) {
    return null;
  }

  const settings = extensionsOf(loop, 'zeebe:LoopCharacteristics')[ 0 ];

  return { inputElement: (settings && stringOf(settings, 'inputElement')) ?? '' };
}
