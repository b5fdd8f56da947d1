import type { Expression } from '@openai-task/feel';
import { replace, rewrite } from '../../findings';
import type { FeelText } from '../../expressions/read-expressions';
import type { FieldText } from '../../text/field-text';
import { unnamedSecret } from '../../fields/placeholders';
import { templateAsFeel, templatePlaces } from '../../text/template-text';
import { defineRule } from '../../rule';
import { isOfferedAsFeel, isProse } from '../../text/field-traits';
import type { Finding } from '../../types';

/** `${x}`, `{{x}}`, and `#{x}` belong to other languages. They are sent as typed, also in a FEEL string. FEEL joins strings with `+`. */
export const textTemplateLanguage = defineRule({
  id: 'text/template-language',
  severity: 'warning',
  check: ({ staticInputs, expressions }) => [
    ...staticInputs().filter(hasBrace).filter(isOfferedAsFeel).filter(field => !isKeyInBraces(field)).flatMap(findInText),
    ...expressions().filter(hasBrace).filter(isProse).flatMap(field => field.nodesOf('string').flatMap(node => findInLiteral(field, node)))
  ]
});


// helpers //////////

/** A quick check that excludes most texts. */
function hasBrace({ text }: FieldText): boolean {
  return text.includes('{');
}

/** Reported by `api-key/placeholder-malformed`. */
function isKeyInBraces({ field, text }: FieldText): boolean {
  return field === 'authentication.token' && unnamedSecret(text).length > 0;
}

function findInText(field: FieldText): Finding[] {
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

function findInLiteral({ field, text, tree }: FeelText, literal: Expression): Finding[] {
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
