import { BpmnModdle } from 'bpmn-moddle';
import camundaDescriptor from 'camunda-bpmn-moddle/resources/camunda.json';
import zeebeDescriptor from 'zeebe-bpmn-moddle/resources/zeebe.json';

import { isA, isModdleElement, readTasks } from '../core/task';
import type { ModdleElement, TaskModel } from '../core/task';
import type { Problem } from '../core/result';

export type DiagramProblemCode = 'diagram/empty' | 'diagram/not-xml' | 'diagram/not-bpmn' | 'diagram/broken';

export type ParsedDiagram =
  | { ok: true; value: TaskModel[] }
  | { ok: false; problem: Problem<DiagramProblemCode> };

const CLOUD_PLATFORM = /\bmodeler:executionPlatform\s*=\s*["'](?:Camunda Cloud|Zeebe)["']/;
const ANY_PLATFORM = /\bmodeler:executionPlatform\s*=/;
const ZEEBE_NAMESPACE = 'http://camunda.org/schema/zeebe/1.0';
const UNPARSABLE = 'unparsable content';

export type ParsedDefinitions =
  | { ok: true; value: ModdleElement }
  | { ok: false; problem: Problem<DiagramProblemCode> };

/**
 * Reads the OpenAI tasks of a BPMN file, of Camunda 8 and Camunda 7 alike. Text that is no BPMN comes back as a
 * problem that says what it is instead; nothing is thrown.
 */
export async function parseDiagram(xml: string): Promise<ParsedDiagram> {
  const parsed = await parseDefinitions(xml);

  return parsed.ok ? { ok: true, value: readTasks(parsed.value) } : parsed;
}

/** Reads a BPMN file as a whole. */
export async function parseDefinitions(xml: string): Promise<ParsedDefinitions> {
  const text = xml.replace(/^\uFEFF/, '');

  if (text.trim() === '') {
    return failed('diagram/empty');
  }

  if (!/^\s*</.test(text)) {
    return failed('diagram/not-xml');
  }

  const moddle = new BpmnModdle(packagesFor(text));

  try {
    const { rootElement, warnings } = await moddle.fromXML(text, 'bpmn:Definitions');
    const unread = warnings.map(messageOf).find(message => message.startsWith(UNPARSABLE));

    if (unread) {
      return failed('diagram/broken', { reason: firstLine(unread) });
    }

    if (!isModdleElement(rootElement) || !isA(rootElement, 'bpmn:Definitions')) {
      return failed('diagram/not-bpmn');
    }

    return { ok: true, value: rootElement };
  } catch (error) {
    return explain(error);
  }
}


// helpers //////////

/**
 * The two platforms' descriptors define the same attributes and exclude each other; which one fits is decided as the
 * Modeler does (docs/modeler-host.md, section 8).
 */
function packagesFor(xml: string): Record<string, unknown> {
  const cloud = ANY_PLATFORM.test(xml) ? CLOUD_PLATFORM.test(xml) : xml.includes(ZEEBE_NAMESPACE);

  return cloud ? { zeebe: zeebeDescriptor } : { camunda: camundaDescriptor };
}

/** The parser tells its failures by text alone; this is the one place that reads it. */
function explain(error: unknown): ParsedDefinitions {
  const message = firstLine(messageOf(error));

  if (message.startsWith('failed to parse document as <bpmn:Definitions>')) {
    return failed('diagram/not-bpmn');
  }

  return failed('diagram/broken', { reason: message });
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

function firstLine(text: string): string {
  return text.split('\n')[ 0 ]?.trim() ?? '';
}

function failed(code: DiagramProblemCode, values?: Record<string, string>): ParsedDefinitions {
  return { ok: false, problem: values ? { code, values } : { code } };
}
