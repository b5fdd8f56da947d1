import { rewrite, whole } from '../../changes';
import { defineRule } from '../../rule';
import { isOfferedAsFeel } from '../../texts';

/** A quoted text joined to something by `+`, or a call of a FEEL function around all of it. */
const FEEL_SHAPES = [
  /^\s*"[^"]*"\s*\+\s*\S/,
  /\S\s*\+\s*"[^"]*"\s*$/,
  /^\s*(?:if\s.+\sthen\s.+\selse\s|for\s+\w+\s+in\s.+\sreturn\s)/s,
  /^\s*(?:string join|string|concatenate|get or else|to json|substring)\s*\([^]*\)\s*$/
];

/** Text that reads like FEEL is sent word for word: only a leading `=` makes it an expression. */
export const textLooksLikeFeel = defineRule({
  id: 'text/looks-like-feel',
  severity: 'warning',
  check: ({ staticInputs }) => staticInputs().filter(isOfferedAsFeel).flatMap(field => FEEL_SHAPES.some(shape => shape.test(field.text))
    ? [ whole(field, rewrite('turn-into-feel', field, `=${ field.text.trim() }`)) ]
    : [])
});
