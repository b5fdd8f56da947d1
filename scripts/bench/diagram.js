'use strict';

/** Diagrams of any size, made of the playground's complaint task: no two tasks alike, some with mistakes. */

const { readFileSync } = require('node:fs');
const path = require('node:path');

const COMPLAINT = readFileSync(path.join(__dirname, '..', '..', 'playground', 'diagrams', 'complaint.bpmn'), 'utf8');
const TASK = /<bpmn:serviceTask id="Task_Summarize"[\s\S]*?<\/bpmn:serviceTask>/.exec(COMPLAINT)?.[ 0 ] ?? '';

/**
 * One task in ten has each of these mistakes.
 *
 * @type {[ right: string, wrong: string ][]}
 */
const MISTAKES = [
  [ 'source="1" target="internal_temperature"', 'source="0,7" target="internal_temperature"' ],
  [ 'source="gpt-5.6-luna"', 'source="gpt-4"' ],
  [ 'choices[1]', 'choices[0]' ],
  [ 'value="PT30S"', 'value="30"' ],
  [ '&#34;429&#34;', '429' ]
];

/** A BPMN file with that many OpenAI tasks in one process. */
function diagramOf(count) {
  const tasks = Array.from({ length: count }, (_, index) => taskOf(index)).join('\n');

  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.9.0">
  <bpmn:process id="bench" isExecutable="true">
    ${ tasks }
  </bpmn:process>
</bpmn:definitions>`;
}

function taskOf(index) {
  const task = MISTAKES.reduce((text, [ right, wrong ], mistake) => index % 10 === mistake ? text.replaceAll(right, wrong) : text, TASK);

  return task
    .replace('Task_Summarize', `Task_${ index }`)
    .replace('name="Summarize complaint"', `name="Summarize complaint ${ index }"`)
    .replace('Summarize in ', `Summarize complaint ${ index } in `)
    .replaceAll('summary:', `summary_${ index }:`)
    .replace(/\s*<bpmn:(?:incoming|outgoing)>.*/g, '');
}

module.exports = { COMPLAINT, diagramOf };
