import type { ValueType } from '../result';

export type Operation = 'chat' | 'moderation';

/** Where a value is in the BPMN element. */
export type Binding =
  | { kind: 'input'; target: string }
  | { kind: 'header'; key: string }
  | { kind: 'taskDefinition'; attribute: 'type' | 'retries' };

/** When a binding exists. `custom`: only while the model dropdown says `custom`. */
export type Condition = { operation: Operation; model?: 'custom' };

export type Control = 'text' | 'textarea' | 'dropdown';

/** `optional`: static text or, with a leading `=`, FEEL. `required`: always FEEL. `none`: no toggle in the panel. */
export type FeelMode = 'none' | 'optional' | 'required';

export type SectionId = 'general' | 'payload' | 'response' | 'errors' | 'retries';

/** `connection`: key, organization and timeout, where a secret is expected. `prose`: text that the model reads. `setting`: any other. */
export type FieldPurpose = 'connection' | 'prose' | 'setting';

/** The facts about one field of the template. */
export type FieldFacts = {
  binding: Binding;
  section: SectionId;
  control: Control;
  purpose: FieldPurpose;
  feel: FeelMode;

  /** The type that a variable needs if the field reads nothing else; null if the field does not say. */
  valueType: ValueType | null;

  /** The first template version that has the field. */
  since: number;

  /** An empty value removes the element instead of leaving it empty. */
  optional: boolean;
  condition?: Condition;

  /** The value that the template writes when the field is added. */
  defaultValue?: string;
};
