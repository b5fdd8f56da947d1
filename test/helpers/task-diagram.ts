import type { CatchEvent, TaskModel } from '../../core/task';

import { escapeXml, serviceTask, shownDiagram } from './diagram';

/** The diagram of one task as the rule cases describe it, with the events at it that catch its errors. */
export function taskDiagram(task: TaskModel): string {
  const events = task.catchScopes[ 0 ]?.events ?? [];

  const element = serviceTask({
    id: task.taskId,
    name: task.taskName ?? '',
    templateId: task.template.id,
    templateVersion: task.template.version,
    retries: task.retries,
    inputs: Object.fromEntries(task.inputs.map(({ target, source }) => [ target ?? '', operationOr(task, target, source) ])),
    outputs: Object.fromEntries(task.outputs.map(({ target, source }) => [ target ?? '', source ?? '' ])),
    headers: Object.fromEntries(task.headers.map(({ key, value }) => [ key ?? '', value ?? '' ]))
  }).replace('</zeebe:taskHeaders>', `${ repeatedHeaders(task) }</zeebe:taskHeaders>`);

  return shownDiagram(element + events.map(event => boundaryEvent(event, task.taskId)).join(''), [ task.taskId, ...events.map(({ id }) => id) ], {
    version: task.platformVersion ?? ''
  }).replace('<bpmndi:BPMNDiagram', `${ events.map(error).join('') }<bpmndi:BPMNDiagram`);
}

/** Whether such a diagram shows all that catches the errors of the task: events at the task itself. */
export function isDrawn({ catchScopes }: Pick<TaskModel, 'catchScopes'>): boolean {
  return catchScopes.every(({ events }, index) => index === 0 ? events.every(({ type }) => type === 'boundaryEvent') : !events.length);
}


// helpers //////////

/** The cases say the operation apart from the input that holds it. */
function operationOr({ operation }: TaskModel, target: string | null, source: string | null): string | null {
  return target === 'operation' && operation && [ 'chat', 'moderation' ].includes(source ?? '') ? operation : source;
}

function repeatedHeaders({ headers }: TaskModel): string {
  return headers
    .filter(({ key }, index) => headers.findLastIndex(other => other.key === key) !== index)
    .map(({ key, value }) => `<zeebe:header key="${ key }" value="${ escapeXml(value ?? '') }" />`)
    .join('');
}

function boundaryEvent({ id, name, errorCode }: CatchEvent, taskId: string): string {
  return `<bpmn:boundaryEvent id="${ id }" name="${ name ?? '' }" attachedToRef="${ taskId }">
    <bpmn:errorEventDefinition id="${ id }_definition" ${ errorCode === null ? '' : `errorRef="${ id }_error"` } /></bpmn:boundaryEvent>`;
}

function error({ id, errorCode }: CatchEvent): string {
  return errorCode === null ? '' : `<bpmn:error id="${ id }_error" name="${ errorCode }" errorCode="${ errorCode }" />`;
}
