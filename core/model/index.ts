export { definitionsOf } from './diagram';
export { readDiagramTexts } from './diagram-texts';
export type { DiagramText } from './diagram-texts';
export { elementOf, elementsOf, extensionsOf, isA, isModdleElement, textOf } from './moddle';
export type { ModdleElement } from './moddle';
export { readTask, readTasks } from './read-task';
export { SILENCED_RULES } from './silenced-rules';
export { fieldVersion, headerValue, inputSource } from './task';
export type { CatchEvent, CatchScope, Platform, TaskHeader, TaskInput, TaskModel, TaskOutput } from './task';
