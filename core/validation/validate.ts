import { AS_OF } from '../openai';
import type { TaskModel } from '../task';

import { createFacts } from './facts/facts';
import type { Facts } from './facts/facts';
import { RULES } from './rules';
import type { RuleId } from './rules';
import { MAX_FINDINGS } from './types';
import type { Finding, Rule, Severity, ValidationContext } from './types';

/** A problem of one task (docs/contract.md, section 4); `core/messages` has its text. */
export type Diagnostic = Finding & {
  rule: RuleId | 'rule-error';
  severity: Severity;
  taskId: string;

  /** A constraint of the loaded template reports the same problem. */
  coveredByTemplate?: true;
};

/** The problems of a task, and those of rules that it silences (`silencedRules`). */
export type Inspection = { reported: Diagnostic[]; silenced: Diagnostic[] };

/**
 * Checks an OpenAI task of Camunda 8 with all rules, in their order. Synchronous and pure: nothing is evaluated, only
 * read. A rule that throws is reported as a problem itself; the others still report. A rule reports at most 100 places of
 * a task. Rules that the task silences report nothing. A Camunda 7 task has no rules yet.
 */
export function validateTask(task: TaskModel, context: ValidationContext = {}): Diagnostic[] {
  return inspectTask(task, context).reported;
}

/** Like `validateTask`, but also returns the silenced problems. */
export function inspectTask(task: TaskModel, context: ValidationContext = {}): Inspection {
  const found = runRules(RULES, task, context);
  const isSilenced = ({ rule }: Diagnostic) => task.silencedRules.includes(rule);

  return task.silencedRules.length
    ? { reported: found.filter(diagnostic => !isSilenced(diagnostic)), silenced: found.filter(isSilenced) }
    : { reported: found, silenced: [] };
}

/** `validateTask` with rules of the caller's choice. */
export function runRules(
    rules: readonly Rule<RuleId>[],
    task: TaskModel,
    context: ValidationContext = {}
): Diagnostic[] {
  if (task.platform !== 'camunda-cloud') {
    return [];
  }

  const facts = createFacts(task, context.today ?? AS_OF);
  const found: Diagnostic[] = [];

  // fast path: nearly all rules find nothing
  for (const rule of rules) {
    found.push(...runRule(rule, facts, context));
  }

  return found;
}


// helpers //////////

const NOTHING: readonly Diagnostic[] = [];

function runRule(rule: Rule<RuleId>, facts: Facts, context: ValidationContext): readonly Diagnostic[] {
  const { taskId } = facts.task;

  try {
    const findings = rule.check(facts, context);

    return findings.length === 0 ? NOTHING : findings.slice(0, MAX_FINDINGS).map(finding => ({
      ...finding,
      rule: rule.id,
      severity: rule.severity,
      taskId,
      ...rule.coveredByTemplate ? { coveredByTemplate: true as const } : {}
    }));
  } catch (error) {
    return [ {
      rule: 'rule-error',
      severity: 'warning',
      taskId,
      field: '',
      values: { rule: rule.id, reason: error instanceof Error ? error.message : String(error) }
    } ];
  }
}
