import type { Incident, Limit, Rejection } from '../engine';
import type { TaskModel } from '../task';
import { isJsonObject } from '../result';
import type { Json } from '../result';

import type { DocumentIncident, RunProblem, RunProblemCode, RunRecord, Step, StepName, StepResult, Usage } from './document';
import type { JobOptions } from './prepared';

const STEPS: readonly StepName[] = [ 'inputs', 'secrets', 'request', 'response', 'resultExpression', 'outcome' ];

const SEVERITIES: Partial<Record<RunProblemCode, RunProblem['severity']>> = {
  'run/dry-run': 'info',
  'run/cancelled': 'info',
  'run/unsupported-store': 'warning',
  'run/unsupported-redirect': 'warning',
  'run/unsupported-document': 'warning'
};

/** A record of a task without any result. */
export function emptyRecord(task: TaskModel, options: JobOptions): RunRecord {
  return {
    taskId: task.taskId,
    taskName: task.taskName,
    platform: task.platform,
    platformVersion: platformVersion(task, options),
    operation: task.operation,
    template: task.template,
    request: null,
    response: null,
    outcome: 'notRun',
    variables: {},
    lost: [],
    localVariables: {},
    error: null,
    incident: null,
    caughtBy: null,
    warnings: [],
    problems: [],
    steps: [],
    usage: null,
    timing: { totalMs: 0, httpMs: 0, requests: 0 }
  };
}

/** The platform version to simulate: the option's, otherwise the diagram's. */
export function platformVersion(task: TaskModel, options: JobOptions): string | null {
  return options.platformVersion ?? task.platformVersion;
}

/** A problem of a run; `field`: where to fix it. */
export function runProblem(task: TaskModel, rule: RunProblemCode, field: string, values?: Record<string, string>): RunProblem {
  return { rule, severity: SEVERITIES[ rule ] ?? 'error', taskId: task.taskId, field, ...values ? { values } : {} };
}

/** One of our own limits ended an evaluation. */
export function limitProblem(task: TaskModel, { field, code, values }: Limit): RunProblem {
  return runProblem(task, 'run/evaluation-limit', field, { ...values, reason: code });
}

/** An incident with the place that caused it, if the engine reports one. */
export function incidentAt(type: string, { message, field, from, to }: Incident | Rejection): DocumentIncident {
  return { type, message, ...field ? { field } : {}, ...from === undefined ? {} : { from }, ...to === undefined ? {} : { to } };
}

/** All steps of a run in their order: the given ones, the rest as skipped. A step without a time has 0 ms. */
export function allSteps(known: readonly (Step | StepResult)[]): Step[] {
  return STEPS.map(name => ({ ms: 0, ...known.find(step => step.name === name) ?? { name, state: 'skipped' } }));
}

/** The token usage that the response reports. */
export function readUsage(body: Json): Usage | null {
  const usage = isJsonObject(body) && isJsonObject(body.usage) ? body.usage : {};
  const { prompt_tokens: promptTokens, completion_tokens: completionTokens, total_tokens: totalTokens } = usage;

  if ([ promptTokens, completionTokens, totalTokens ].every(count => typeof count !== 'number')) {
    return null;
  }

  return { promptTokens: count(promptTokens), completionTokens: count(completionTokens), totalTokens: count(totalTokens) };
}


// helpers //////////

function count(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}
