export { reportedTexts } from './fields/diagram-keys';
export { applyFix } from './fixes';
export { knownVariables, readKnownVariables, variablesOf } from './facts/known-variables';
export { RULES } from './rules';
export type { RuleId } from './rules';
export { inspectTask, runRules, validateTask } from './validate';
export type { Diagnostic, Inspection } from './validate';
export type {
  DiagramFacts, ElementFixId, FieldChange, Finding, Fix, FixId, FixValues, Rule, Severity, TextEdit, TextFixId, ValidationContext
} from './types';
