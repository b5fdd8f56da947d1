/** Checks a value against the template's constraints, as its own panel would, so that our entries keep these checks. */

import { CONSTRAINT_TEXTS } from '../messages';
import type { TemplateProperty, Translate } from '../types/host';

/** Returns what is wrong with a value, or undefined. */
export type Validate = (value: string | undefined) => string | undefined;

/** Creates the check of a template's property: not empty, length, pattern. Expressions are only checked for emptiness. */
export function createValidator(property: TemplateProperty, label: string, translate: Translate): Validate {
  const { notEmpty, minLength, maxLength, pattern } = asRecord(property.constraints);
  const { value: expression, message } = typeof pattern === 'string' ? { value: pattern, message: undefined } : asRecord(pattern);
  const matches = createMatcher(expression);

  return (value = '') => {
    if (notEmpty === true && value.trim() === '') {
      return translate(CONSTRAINT_TEXTS[ 'constraint/not-empty' ], { label });
    }

    if (property.feel !== undefined && value.startsWith('=')) {
      return undefined;
    }

    if (typeof maxLength === 'number' && value.length > maxLength) {
      return translate(CONSTRAINT_TEXTS[ 'constraint/max-length' ], { label, maxLength: String(maxLength) });
    }

    if (typeof minLength === 'number' && value.length < minLength) {
      return translate(CONSTRAINT_TEXTS[ 'constraint/min-length' ], { label, minLength: String(minLength) });
    }

    if (matches(value)) {
      return undefined;
    }

    return typeof message === 'string'
      ? translate(CONSTRAINT_TEXTS[ 'constraint/pattern-message' ], { label, message })
      : translate(CONSTRAINT_TEXTS[ 'constraint/pattern' ], { label, pattern: String(expression) });
  };
}


// helpers //////////

/** An invalid pattern matches everything. */
function createMatcher(pattern: unknown): (value: string) => boolean {
  if (typeof pattern !== 'string') {
    return () => true;
  }

  try {
    const expression = new RegExp(pattern);

    return value => expression.test(value);
  } catch {
    return () => true;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
