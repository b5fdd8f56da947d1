import { variableReferences } from '@openai-task/feel';
import type { VariableReference } from '@openai-task/feel';
import type { ValueType } from '../../core/result';
import { headerValue } from '../../core/task';
import type { TaskModel } from '../../core/task';
import { fieldById, INPUT_ORDER, isFieldId } from '../../core/template';

import type { NullEffect, VariableReader } from './state';

/** A variable that the task reads from the process. `type`: required by its use; null if its use requires none. */
export type Read = { name: string; type: ValueType | null; readers: VariableReader[] };

/**
 * Names that are never asked for: what the template itself defines or leaves out on purpose (docs/connector-runtime.md,
 * section 2.6), and names that users mistake for secrets, which are not process variables.
 */
const NOT_ASKED: ReadonlySet<string> = new Set([ ...INPUT_ORDER.map(rootOf), 'secrets', 'camunda' ]);

const STRINGS_AND_COMMENTS = /"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/**
 * The process variables that a run of the task reads, in the order of the fields: from the inputs, the retries and
 * the output mapping. The result and error expressions are left out: they see only the response. Names that an earlier
 * input defines are the task's own. The element variable of a multi-instance belongs to the question as well.
 */
export function readsOf(task: TaskModel): Read[] {
  const reads = new Map<string, Read>();

  for (const { where, source, own } of expressionsOf(task)) {
    for (const reference of variableReferences(source)) {
      if (!own.has(reference.name) && !NOT_ASKED.has(reference.name)) {
        addRead(reads, where, source, reference);
      }
    }
  }

  const element = task.multiInstance?.inputElement ?? '';

  if (element !== '' && !reads.has(element)) {
    reads.set(element, { name: element, type: null, readers: [] });
  }

  return [ ...reads.values() ];
}


// helpers //////////

type Expression = { where: string; source: string; own: ReadonlySet<string> };

function expressionsOf(task: TaskModel): Expression[] {
  const inputs = task.inputs.map((input, index) => ({
    where: input.target ?? '',
    source: input.source ?? '',
    own: new Set(task.inputs.slice(0, index).flatMap(earlier => namesSeen(earlier.target ?? '', input.target ?? '')))
  }));

  const local = new Set(task.inputs.map(input => rootOf(input.target ?? '')));

  const outputs = task.outputs.map((output, index) => ({
    where: `output:${ output.target ?? '' }`,
    source: output.source ?? '',
    own: new Set([ ...local, ...resultNames(task, output.source ?? ''), ...task.outputs.slice(0, index).map(earlier => rootOf(earlier.target ?? '')) ])
  }));

  return [ ...inputs, { where: 'retries', source: task.retries ?? '', own: local }, ...outputs ]
    .filter(({ source }) => source.startsWith('=') && source.length > 1);
}

/** An earlier input is seen by its root and, inside one object, by its bare name (docs/connector-runtime.md, section 2.5). */
function namesSeen(earlier: string, target: string): string[] {
  const [ parent, name ] = splitLast(earlier);
  const sibling = parent !== '' && parent === splitLast(target)[ 0 ];

  return sibling ? [ rootOf(earlier), name ] : [ rootOf(earlier) ];
}

/** The names of the result that an output can read: the result variable and the keys of the result expression. */
function resultNames(task: TaskModel, source: string): string[] {
  const expression = headerValue(task, 'resultExpression') ?? '';
  const variable = headerValue(task, 'resultVariable') ?? '';
  const keys = variableReferences(source).map(reference => reference.name).filter(name => isKeyOf(name, expression));

  return variable === '' ? keys : [ variable, ...keys ];
}

/** Whether an expression writes a key of that name at any depth: the task itself then provides it. */
function isKeyOf(name: string, expression: string): boolean {
  return expression.split(/[{},\n]/).some(part => part.trim().replaceAll('"', '').startsWith(name)
    && part.trim().replaceAll('"', '').slice(name.length).trimStart().startsWith(':'));
}

function addRead(reads: Map<string, Read>, where: string, source: string, reference: VariableReference) {
  const read = reads.get(reference.name) ?? { name: reference.name, type: null, readers: [] };

  reads.set(reference.name, read);
  read.type ??= reference.path.length > 0 ? 'context' : typeOfPlace(where);

  if (!read.readers.some(reader => reader.where === where)) {
    read.readers.push({ where, nullEffect: nullEffectOf(source, reference) });
  }
}

/** How a place uses a variable that is its whole expression. */
function typeOfPlace(where: string): ValueType | null {
  return isFieldId(where) ? fieldById(where).valueType : null;
}

/** A null operand makes the whole sum null; a variable by itself stays null; for the rest it depends. */
function nullEffectOf(source: string, reference: VariableReference): NullEffect {
  const expression = source.slice(1).trim();

  if (expression === [ reference.name, ...reference.path ].join('.')) {
    return 'value';
  }

  const bare = expression.replace(STRINGS_AND_COMMENTS, '');

  return bare.includes('+') && !/\b(?:if|for|get or else|is defined)\b|[[({]/.test(bare) ? 'whole' : 'part';
}

function rootOf(target: string): string {
  return target.split('.')[ 0 ] ?? target;
}

function splitLast(target: string): [ parent: string, name: string ] {
  const dot = target.lastIndexOf('.');

  return [ target.slice(0, Math.max(dot, 0)), target.slice(dot + 1) ];
}
