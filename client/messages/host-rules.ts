/** The Modeler's own messages about the constraints of a template, word for word: its translations apply. */
export const CONSTRAINT_TEXTS = {
  'constraint/not-empty': '{label} must not be empty.',
  'constraint/max-length': '{label} cannot exceed {maxLength} characters.',
  'constraint/min-length': '{label} must be at least {minLength} characters.',
  'constraint/pattern-message': '{label} {message}',
  'constraint/pattern': '{label} must match pattern {pattern}.'
} as const;

/** The message of the Modeler's own rule about FEEL, word for word: it is recognized by its text. */
export const UNPARSABLE_FEEL = 'Unparsable FEEL expression.';
