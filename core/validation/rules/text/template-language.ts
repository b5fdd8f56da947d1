import { rewrite } from '../../changes';
import { unnamedSecret } from '../../placeholders';
import { templateAsFeel, templatePlaces } from '../../template-text';
import { defineRule } from '../../rule';
import { isOfferedAsFeel } from '../../texts';

/** `${x}`, `{{x}}` and `#{x}` are other languages: they are sent as they stand. FEEL joins texts with `+`. */
export const textTemplateLanguage = defineRule({
  id: 'text/template-language',
  severity: 'warning',
  check: ({ staticInputs }) => staticInputs().filter(isOfferedAsFeel).flatMap(field => {
    if (field.field === 'authentication.token' && unnamedSecret(field.text).length) {
      return [];
    }

    const feel = templateAsFeel(field.text);

    return templatePlaces(field.text).map(({ from, to }) => ({
      field: field.field,
      from,
      to,
      values: { found: field.text.slice(from, to) },
      ...feel === null ? {} : { fix: rewrite('use-concatenation', field, feel) }
    }));
  })
});
