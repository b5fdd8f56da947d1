import { argumentsOf } from '@openai-task/feel';
import { nearestFunction } from '../../../feel';
import type { Expression, Node } from '@openai-task/feel';
import { replace } from '../../findings';
import type { FeelText } from '../../expressions/read-expressions';
import { alwaysFails, isFailingPower } from '../../expressions/failing-calls';
import { defineRule } from '../../rule';
import type { Fix } from '../../types';

type Method = Node<'memberCall'>;

const SCALARS = new Set([ 'null', 'boolean', 'number', 'string', 'list' ]);

const GLOBALS = new Set([ 'JSON', 'Math', 'Object', 'Array', 'String', 'Number', 'Date' ]);

/** Some calls end the whole evaluation instead of returning null. They cause an incident or a failed job. */
export const feelAlwaysFails = defineRule({
  id: 'feel/always-fails',
  severity: 'error',
  check: ({ expressions, task }) => expressions().flatMap(expression => expression.nodes()
    .filter(node => fails(node, expression))
    .map(node => {
      const { from, to } = node;
      const fix = node.kind === 'memberCall' ? toCallFix(node, expression, task.platformVersion) : null;

      return { field: expression.field, from, to, values: { found: expression.text.slice(from, to) }, ...fix ? { fix } : {} };
    }))
});


// helpers //////////

function fails(node: Expression, expression: FeelText): boolean {
  switch (node.kind) {
  case 'call': return alwaysFails(node);
  case 'arithmetic': return isFailingPower(node);
  case 'input': return expression.nodesOf('in').length === 0;
  case 'memberCall': return hasNoMethods(node, expression);
  default: return false;
  }
}

/** Variables are JSON and contain no functions. Only a value that the expression itself makes can have functions. */
function hasNoMethods({ base }: Method, expression: FeelText): boolean {
  const shape = expression.analysis()?.shapes.get(base)?.kind ?? 'any';
  const root = base.kind === 'reference' ? base.names[ 0 ]?.text : undefined;

  return SCALARS.has(shape) || shape === 'any' && root !== undefined && !expression.ownNames().has(root);
}

/** Whether the base is a global of another language, as in `JSON.stringify(order)`. */
function isGlobal(base: Expression): boolean {
  return base.kind === 'reference' && GLOBALS.has(base.names[ 0 ]?.text ?? '');
}

/** `upper case(name)` for `name.toUpperCase()`. */
function toCallFix({ base, name, args, from, to }: Method, { text, place }: FeelText, platformVersion: string | null): Fix | null {
  const nearest = nearestFunction(name.text, { place, platformVersion });
  const given = argumentsOf(args);
  const isPlain = text.slice(base.to, name.from).trim() === '.' && !args.named;
  const more = given.map(argument => `, ${ text.slice(argument.from, argument.to) }`).join('');

  return nearest !== undefined && isPlain && !isGlobal(base) ? replace('correct-function-name', from, to, `${ nearest }(${ text.slice(base.from, base.to) }${ more })`) : null;
}
