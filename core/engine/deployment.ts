import { parseExpression, staticString } from '@openai-task/feel';
import type { TaskInput, TaskModel, TaskOutput } from '../task';

import { readHeaders } from './task-headers';
import { feelText, isFeel } from './mapping-source';
import type { Rejection } from './types';

const TARGET = /^[a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)*$/;
const RESERVED = /(?:^|\.)(?:null|true|false|function|if|then|else|for|between|instance|of)(?:\.|$)/;

/** Whether the engine accepts a string as the target of a mapping (docs/connector-runtime.md, section 2.4). */
export function isTarget(text: string): boolean {
  return TARGET.test(text) && !RESERVED.test(text);
}

/**
 * The reason why the engine rejects the diagram at deployment (docs/connector-runtime.md, sections 2.2 to 2.4, 2.7, 2.10, 2.11),
 * the first in the order of the element; null if it deploys. A mistake that only the combination of all inputs causes is found
 * when they are evaluated. Messages are the engine's own.
 */
export function findRejection(task: TaskModel): Rejection | null {
  return firstOf(task.inputs, rejectInput)
    ?? firstOf(task.outputs, rejectOutput)
    ?? rejectHeaders(task)
    ?? rejectRetries(task.retries);
}


// helpers //////////

function firstOf<T>(items: T[], check: (item: T) => Rejection | null): Rejection | null {
  for (const item of items) {
    const rejection = check(item);

    if (rejection) {
      return rejection;
    }
  }

  return null;
}

function rejectInput({ source, target }: TaskInput): Rejection | null {
  const field = target ?? '';

  if (source === null) {
    return { field, message: 'Expected expression but not found.' };
  }

  if (isFeel(source)) {
    return rejectExpression(source, field) ?? rejectTarget(target);
  }

  return staticString(source).ok
    ? rejectTarget(target)
    : { field, message: `Failed to build variable mapping expression: failed to parse expression '${ source }'` };
}

function rejectOutput({ source, target }: TaskOutput): Rejection | null {
  const field = target ?? '';

  if (source === null || source === '') {
    return { field, message: 'Expected expression but not found.' };
  }

  if (!isFeel(source)) {
    return {
      field,
      message: `Expected expression but found static value '${ source }'. An expression must start with '=' (e.g. '=${ source }').`
    };
  }

  return rejectExpression(source, field) ?? rejectTarget(target);
}

function rejectExpression(source: string, field: string): Rejection | null {
  return parseExpression(source).ok
    ? null
    : { field, message: `failed to parse expression '${ feelText(source) }'` };
}

function rejectTarget(target: string | null): Rejection | null {
  if (target !== null && isTarget(target)) {
    return null;
  }

  return {
    field: target ?? '',
    message: target
      ? `Expected path expression '${ target }' but doesn't match the pattern '${ TARGET.source }'.`
      : 'Expected path expression but not found.'
  };
}

function rejectHeaders(task: TaskModel): Rejection | null {
  const read = readHeaders(task.headers);

  return read.ok ? null : read.rejection;
}

function rejectRetries(source: string | null): Rejection | null {
  return source !== null && isFeel(source) ? rejectExpression(source, 'retries') : null;
}
