import { AS_OF } from '../openai';
import type { TaskModel } from '../model';

import { createFacts } from './facts';
import { RULES } from './rules';
import type { RuleId } from './rules';
import type { Finding, Rule, Severity, ValidationContext } from './types';

/** A problem of one task (contract, section 4), its words left to `core/messages`. */
export type Diagnostic = Finding & {
  rule: RuleId | 'rule-error';
  severity: Severity;
  taskId: string;

  /** A constraint of the loaded template says the same. */
  coveredByTemplate?: true;
};

/**
 * Checks an OpenAI task of Camunda 8 by all rules, in their order. Synchronous and pure: nothing is evaluated, only
 * read. A rule that throws becomes a problem of its own; the others still report. A Camunda 7 task has no rules yet.
 */
export function validateTask(task: TaskModel, context: ValidationContext = {}): Diagnostic[] {
  return runRules(RULES, task, context);
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

  return rules.flatMap(rule => runRule(rule, () => rule.check(facts, context), task));
}


// helpers //////////

function runRule(rule: Rule<RuleId>, check: () => Finding[], task: TaskModel): Diagnostic[] {
  try {
    return check().map(finding => ({
      ...finding,
      rule: rule.id,
      severity: rule.severity,
      taskId: task.taskId,
      ...rule.coveredByTemplate ? { coveredByTemplate: true as const } : {}
    }));
  } catch (error) {
    return [ {
      rule: 'rule-error',
      severity: 'warning',
      taskId: task.taskId,
      field: '',
      values: { rule: rule.id, reason: error instanceof Error ? error.message : String(error) }
    } ];
  }
}
