import type { DiagramText } from '../task';
import type { KnownModel } from '../openai';

import type { Facts } from './facts/facts';

export type Severity = 'error' | 'warning' | 'info';

/** The facts about the diagram around the task that a rule can use. */
export type DiagramFacts = {

  /** The ids of all OpenAI tasks, in document order. */
  taskIds: readonly string[];

  /** All strings outside those tasks' fields; those that `reportedTexts` drops can be absent. */
  texts?: readonly DiagramText[];
};

/** Facts that the rules cannot read from the task. Absent facts are unknown, and rules about them report nothing. */
export type ValidationContext = {

  /** The day of the check, `YYYY-MM-DD`. Default: the day of the model table. */
  today?: string;

  /** Names of the secrets that have a value on this machine. */
  knownSecrets?: readonly string[];

  /** The models that the user's key can use, as OpenAI currently lists them. */
  knownModels?: readonly KnownModel[];

  /** Names of the process variables that can reach the task; only where they are all known. */
  variables?: readonly string[];
  diagram?: DiagramFacts;
};

/** Replaces a stretch of the field's text. Offsets refer to the text before any edit. */
export type TextEdit = { from: number; to: number; text: string };

/** Quick fixes that edit the finding's field; `core/messages` has their labels. */
export type TextFixId =
  | 'add-else'
  | 'add-index'
  | 'add-job-retries'
  | 'ask-for-error'
  | 'correct-function-name'
  | 'correct-index'
  | 'correct-operator'
  | 'correct-path'
  | 'correct-role'
  | 'double-backslash'
  | 'move-to-secret'
  | 'quote-key'
  | 'quote-text'
  | 'remove-backslash'
  | 'remove-comment'
  | 'remove-prefix'
  | 'rename-key'
  | 'replace-value'
  | 'turn-into-feel'
  | 'turn-into-text'
  | 'use-concatenation'
  | 'use-conditional'
  | 'use-decimal-point'
  | 'use-double-quotes'
  | 'use-duration'
  | 'use-from-json'
  | 'use-not'
  | 'use-real-character'
  | 'use-string'
  | 'wrap-in-braces'
  | 'wrap-in-context'
  | 'wrap-in-list';

/** Quick fixes that change several fields, or something other than a field's text. */
export type ElementFixId =
  | 'correct-input-order'
  | 'correct-model-name'
  | 'correct-url'
  | 'remove-left-over-inputs'
  | 'replace-model'
  | 'set-catch-code'
  | 'upgrade-template';

export type FixId = TextFixId | ElementFixId;
export type FixValues = Record<string, string>;

/** A quick fix as data. `edits` contains its changes; `values` the data for its label and its function. */
export type Fix =
  | { id: TextFixId; values?: FixValues; edits: TextEdit[] }
  | { id: ElementFixId; values?: FixValues };

/** The finding of a rule: only data, `core/messages` has the texts. */
export type Finding = {

  /** The field in the terms of the connector (`internal_temperature`, `resultExpression`, …). */
  field: string;
  values?: Record<string, string>;

  /** Offsets inside the field's text. */
  from?: number;
  to?: number;
  fix?: Fix;
};

/** One rule: one file of the same name, one section in `docs/rules.md`, one severity. */
export type Rule<Id extends string = string> = {
  id: Id;
  severity: Severity;

  /** A constraint of the template reports the same problem: if the template is loaded, one report is enough. */
  coveredByTemplate?: true;
  check(facts: Facts, context: ValidationContext): Finding[];
};

/** The changes of a quick fix; a field with the value `null` is removed. */
export type FieldChange =
  | { field: string; value: string | null }
  | { inputOrder: string[] }
  | { eventId: string; errorCode: string }
  | { templateVersion: number };

/** The most places that one rule reports in a task: hostile input can have thousands, and each takes time to show. */
export const MAX_FINDINGS = 100;
