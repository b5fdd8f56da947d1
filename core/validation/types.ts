import type { DiagramText } from '../task';
import type { KnownModel } from '../openai';

import type { Facts } from './facts/facts';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule may know of the diagram around the task. */
export type DiagramFacts = {

  /** The ids of all OpenAI tasks, in document order. */
  taskIds: readonly string[];

  /** All texts outside of those tasks' own fields; those that `reportedTexts` drops may be absent. */
  texts?: readonly DiagramText[];
};

/** What the rules cannot read from the task. Whatever is absent is not known, and rules about it keep silent. */
export type ValidationContext = {

  /** The day of the check, `YYYY-MM-DD`. Default: the day of the model table. */
  today?: string;

  /** Names of the secrets that have a value on this machine. */
  knownSecrets?: readonly string[];

  /** The models that the user's key may use, as OpenAI lists them today. */
  knownModels?: readonly KnownModel[];

  /** Names of the process variables that can reach the task; only where they are all known. */
  variables?: readonly string[];
  diagram?: DiagramFacts;
};

/** Replaces a stretch of the field's text. Offsets are those of the text before any edit. */
export type TextEdit = { from: number; to: number; text: string };

/** Quick fixes that edit the text of the finding's field; `core/messages` names each in words. */
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

/** Quick fixes that change more than one text, or something other than a text. */
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

/** A cure as data. What it writes stands in `edits` or, for its name and its function, in `values`. */
export type Fix =
  | { id: TextFixId; values?: FixValues; edits: TextEdit[] }
  | { id: ElementFixId; values?: FixValues };

/** What a rule found: data alone, `core/messages` has the words. */
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

  /** A constraint of the template says the same: where the template is loaded, it need not be said twice. */
  coveredByTemplate?: true;
  check(facts: Facts, context: ValidationContext): Finding[];
};

/** What applying a fix changes; a field of `null` is removed. */
export type FieldChange =
  | { field: string; value: string | null }
  | { inputOrder: string[] }
  | { eventId: string; errorCode: string }
  | { templateVersion: number };

/** The most places that one rule reports in a task: a hostile text can have thousands, and each costs time to show. */
export const MAX_FINDINGS = 100;
