import type { Expression } from '../../../feel';
import { replace, rewrite } from '../../changes';
import type { FeelText } from '../../expressions';
import type { FieldText } from '../../facts';
import { unnamedSecret } from '../../placeholders';
import { templateAsFeel, templatePlaces } from '../../template-text';
import { defineRule } from '../../rule';
import { isOfferedAsFeel, isProse } from '../../texts';
import type { Finding } from '../../types';

/** `${x}`, `{{x}}` and `#{x}` are other languages: they are sent as they stand, also in a text of FEEL. FEEL joins texts with `+`. */
export const textTemplateLanguage = defineRule({
  id: 'text/template-language',
  severity: 'warning',
  check: ({ staticInputs, expressions }) => [
    ...staticInputs().filter(isOfferedAsFeel).filter(field => !isKeyInBraces(field)).flatMap(inText),
    ...expressions().filter(isProse).flatMap(field => field.nodes().filter(({ kind }) => kind === 'string').flatMap(node => inLiteral(field, node)))
  ]
});


// helpers //////////

/** A rule about secrets speaks of it. */
function isKeyInBraces({ field, text }: FieldText): boolean {
  return field === 'authentication.token' && unnamedSecret(text).length > 0;
}

function inText(field: FieldText): Finding[] {
  const feel = templateAsFeel(field.text);

  return templatePlaces(field.text).map(({ from, to }) => ({
    field: field.field,
    from,
    to,
    values: { found: field.text.slice(from, to) },
    ...feel === null ? {} : { fix: rewrite('use-concatenation', field, feel) }
  }));
}

function inLiteral({ field, text, tree }: FeelText, literal: Expression): Finding[] {
  const typed = text.slice(literal.from, literal.to);
  const feel = /^"[^"\\]*"$/.test(typed) ? templateAsFeel(typed.slice(1, -1))?.slice(1) : undefined;
  const isWhole = tree === literal;

  return templatePlaces(typed).map(({ from, to }) => ({
    field,
    from: literal.from + from,
    to: literal.from + to,
    values: { found: typed.slice(from, to) },
    ...feel === undefined ? {} : { fix: replace('use-concatenation', literal.from, literal.to, isWhole ? feel : `(${ feel })`) }
  }));
}
