export { applyFix } from './fixes';
export { RULES } from './rules';
export type { RuleId } from './rules';
export { runRules, validateTask } from './validate';
export type { Diagnostic } from './validate';
export type {
  DiagramFacts, ElementFixId, FieldChange, Finding, Fix, FixId, FixValues, KnownModel, Rule, Severity, TextEdit, TextFixId, ValidationContext
} from './types';
