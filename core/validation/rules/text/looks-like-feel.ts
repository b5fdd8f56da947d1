import { parseTree } from '@openai-task/feel';
import { rewrite, whole } from '../../findings';
import type { FieldText } from '../../text/field-text';
import { defineRule } from '../../rule';
import { isOfferedAsFeel } from '../../text/field-traits';

/** An `=` after a space, a string joined with `+`, an `if` or `for`, or a call of a FEEL function around the whole text. */
const FEEL_SHAPES = [
  /^\s+=\s*\S/,
  /^\s*"[^"]*"\s*\+\s*\S/,
  /\S\s*\+\s*"[^"]*"\s*$/,
  /^\s*(?:string join|string|concatenate|get or else|to json|substring)\s*\([^]*\)\s*$/
];

/** The text is valid FEEL, but it is sent as typed. Only a leading `=`, with no space before it, makes it an expression. */
export const textLooksLikeFeel = defineRule({
  id: 'text/looks-like-feel',
  severity: 'warning',
  check: ({ staticInputs }) => staticInputs().filter(isOfferedAsFeel).filter(isExpression).map(field =>
    whole(field, rewrite('turn-into-feel', field, asFeel(field.text))))
});


// helpers //////////

/** The text with a single `=`, at its start. */
function asFeel(text: string): string {
  return `=${ text.trim().replace(/^=/, '') }`;
}

/** Prose can have these shapes, too: *if you can then answer* is not valid FEEL. */
function isExpression({ text }: FieldText): boolean {
  return (FEEL_SHAPES.some(shape => shape.test(text)) || hasKeywords(text)) && parseTree(asFeel(text)).ok;
}

/** The keywords of a conditional or a loop, in their order. Searched one by one: together they would take quadratic time. */
function hasKeywords(text: string): boolean {
  const start = text.trimStart();

  if (/^if\s/.test(start)) {
    const then = start.search(/\sthen\s/);

    return then > 0 && start.slice(then + 1).search(/\selse\s/) > 0;
  }

  return /^for\s+\w+\s+in\s/.test(start) && /\sreturn\s/.test(start);
}
