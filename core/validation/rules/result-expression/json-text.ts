import { argumentsOf, nodesOf } from '@openai-task/feel';
import { isKnownFunction } from '../../../feel';
import type { Expression } from '@openai-task/feel';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

const ASKING = [ 'internal_systemMessage', 'internal_prompt' ];

/** Matches *Do not answer in JSON*, but not *nothing but JSON*. */
const NO_JSON = /\b(?:not|never|no|without)\b(?:\s+(?!but\b|except\b|than\b)\w+){0,3}\s+json\b/gi;

/** Even if JSON is requested, the answer is a string. Convert it with `from json(…)`. */
export const resultExpressionJsonText = defineRule({
  id: 'result-expression/json-text',
  severity: 'info',
  check: ({ expression, operation, task, text }) => {
    const result = expression('resultExpression');
    const asksForJson = ASKING.some(field => /\bjson\b/i.test((text(field) ?? '').replace(NO_JSON, '')));

    if (!result?.tree || operation !== 'chat' || !asksForJson || !isKnownFunction('from json', { place: 'result', platformVersion: task.platformVersion })) {
      return [];
    }

    const nodes = nodesOf(result.tree);
    const used = new Set(nodes.flatMap(usedNodesOf));

    return nodes.filter(node => isContent(node) && !used.has(node)).map(({ from, to }) => ({
      field: 'resultExpression',
      from,
      to,
      fix: replace('use-from-json', from, to, `from json(${ result.text.slice(from, to) })`)
    }));
  }
});


// helpers //////////

function isContent(node: Expression): boolean {
  return node.kind === 'path' && node.key.text === 'content';
}

/** The nodes that a function, a comparison, or an addition uses as strings. */
function usedNodesOf(node: Expression): Expression[] {
  switch (node.kind) {
  case 'call': return argumentsOf(node.args);
  case 'equal':
  case 'compare': return [ node.left, node.right ];
  case 'arithmetic': return [ node.first, ...node.rest.map(({ operand }) => operand) ];
  default: return [];
  }
}
