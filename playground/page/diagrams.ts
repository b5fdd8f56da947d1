import complaint from '../diagrams/complaint.bpmn';
import moderation from '../diagrams/moderation.bpmn';
import olderVersion from '../diagrams/older-version.bpmn';
import wrongKey from '../diagrams/wrong-key.bpmn';

export type Diagram = { file: string; title: string; xml: string };

/** The diagrams to choose from; the first one is open at the start. */
export const DIAGRAMS: readonly [ Diagram, ...Diagram[] ] = [
  { file: 'complaint.bpmn', title: 'Summarize a complaint', xml: complaint },
  { file: 'moderation.bpmn', title: 'Check a review', xml: moderation },
  { file: 'wrong-key.bpmn', title: 'A key that OpenAI does not know', xml: wrongKey },
  { file: 'older-version.bpmn', title: 'An older template version', xml: olderVersion }
];
