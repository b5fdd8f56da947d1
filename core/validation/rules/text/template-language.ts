import type { Expression } from '@openai-task/feel';
import { replace, rewrite } from '../../findings';
import type { FeelText } from '../../expressions/read-expressions';
import type { FieldText } from '../../text/field-text';
import { unnamedSecret } from '../../fields/placeholders';
import { templateAsFeel, templatePlaces } from '../../text/template-text';
import { defineRule } from '../../rule';
import { isOfferedAsFeel, isProse } from '../../text/field-traits';
import type { Finding } from '../../types';

/** `${x}`, `{{x}}` and `#{x}` are other languages: they are sent as they stand, also in a text of FEEL. FEEL joins texts with `+`. */
export const textTemplateLanguage = defineRule({
  id: 'text/template-language',
  severity: 'warning',
  check: ({ staticInputs, expressions }) => [
    ...staticInputs().filter(hasBrace).filter(isOfferedAsFeel).filter(field => !isKeyInBraces(field)).flatMap(inText),
    ...expressions().filter(hasBrace).filter(isProse).flatMap(field => field.nodesOf('string').flatMap(node => inLiteral(field, node)))
  ]
});


// helpers //////////

/** Most texts hold none, and searching for it is quick. */
function hasBrace({ text }: FieldText): boolean {
  return text.includes('{');
}

/** A rule about secrets speaks of it. */
function isKeyInBraces({ field, text }: FieldText): boolean {
  return field === 'authentication.token' && unnamedSecret(text).length > 0;
}

function inText(field: FieldText): Finding[] {
  const places = templatePlaces(field.text);
  const feel = places.length ? templateAsFeel(field.text) : null;

  return places.map(({ from, to }) => ({
    field: field.field,
    from,
    to,
    values: { found: field.text.slice(from, to) },
    ...feel === null ? {} : { fix: rewrite('use-concatenation', field, feel) }
  }));
}

function inLiteral({ field, text, tree }: FeelText, literal: Expression): Finding[] {
  const typed = text.slice(literal.from, literal.to);
  const places = templatePlaces(typed);
  const feel = places.length && /^"[^"\\]*"$/.test(typed) ? templateAsFeel(typed.slice(1, -1))?.slice(1) : undefined;
  const isWhole = tree === literal;

  return places.map(({ from, to }) => ({
    field,
    from: literal.from + from,
    to: literal.from + to,
    values: { found: typed.slice(from, to) },
    ...feel === undefined ? {} : { fix: replace('use-concatenation', literal.from, literal.to, isWhole ? feel : `(${ feel })`) }
  }));
}
