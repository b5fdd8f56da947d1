import type { Expression } from '@openai-task/feel';
import { replace } from '../../findings';
import { isResponseKey, isUnreadable } from '../../expressions/error-scope';
import type { FeelText } from '../../expressions/read-expressions';
import { missingKeys } from '../../expressions/paths';
import { defineRule } from '../../rule';
import type { Finding } from '../../types';

/**
 * After a successful call, the error expression reads the variables that the task writes, not the response.
 * `response.status` and `response.body` are null there (docs/connector-runtime.md, section 5).
 */
export const errorExpressionResponseUnreadable = defineRule({
  id: 'error-expression/response-unreadable',
  severity: 'error',
  check: ({ expression }) => {
    const field = expression('errorExpression');

    if (!field) {
      return [];
    }

    const steps = missingKeys(field).filter(step => isUnreadable(field, step)).map(({ from, key }) => ({ from, to: key.to, key: key.text }));
    const names = (field.analysis()?.unknown ?? []).filter(({ name }) => isResponseKey(name.text)).map(({ name }) => ({ ...name, key: name.text }));
    const written = keysOfResponse(expression('resultExpression'));

    return [ ...steps, ...names ].map(({ from, to, key }): Finding => {
      const variable = written.get(key);

      return {
        field: 'errorExpression',
        from,
        to,
        values: { found: field.text.slice(from, to) },
        ...variable === undefined ? {} : { fix: replace('correct-path', from, to, variable) }
      };
    });
  }
});


// helpers //////////

/** The variables that contain an unchanged part of the response: `openAiResponse` for `{openAiResponse: response.body}`. */
function keysOfResponse(result: FeelText | undefined): Map<string, string> {
  const tree = result?.tree;
  const entries = tree?.kind === 'context' ? tree.entries : [];

  return new Map(entries.flatMap(({ key, value }) => {
    const part = partOf(value);

    return part === null || !/^\w+$/.test(key) ? [] : [ [ part, key ] as const ];
  }));
}

function partOf(node: Expression): string | null {
  if (node.kind !== 'reference') {
    return null;
  }

  const path = node.names.map(({ text }) => text).join('.').replace(/^response\./, '');

  return isResponseKey(path) ? path : null;
}
