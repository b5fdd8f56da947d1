import { nearestName } from '@openai-task/feel';

import type { FeelText } from './read-expressions';
import type { Step } from '../shapes/infer';
import { responseShape } from '../shapes/response';
import type { ContextShape, Shape } from '../shapes/shape';

/** Names that users guess, and the correct key. */
const ALIASES: Record<string, string> = {
  data: 'body', answer: 'content', text: 'content', statuscode: 'status', tokens: 'total_tokens', result: 'results', choice: 'choices', scores: 'category_scores'
};

/** The depth to which keys are searched. */
const DEPTH = 8;

/** A step to a key that its context never has. */
export type MissingKey = Step & { base: ContextShape };

/** The steps of an expression to keys that do not exist; only the first in each chain. */
export function missingKeys(expression: FeelText): MissingKey[] {
  return (expression.analysis()?.steps ?? []).filter(isMissing);
}

/** The path that was most likely meant, from the same base: `body.choices` for `choices`. Null if none is similar. */
export function meantPath(base: ContextShape, key: string): string | null {
  const plain = plainKey(key);

  return findPath(base, plain)
    ?? nearestKey(base, plain)
    ?? (Object.hasOwn(ALIASES, plain) ? findPath(base, plainKey(ALIASES[ plain ] ?? '')) : null);
}

/** The path of a key in the response, as `response.body.choices`; null if the response has no such key. */
export function responsePath(key: string, operation: Parameters<typeof responseShape>[ 0 ]): string | null {
  const path = meantPath(responseShape(operation), key);

  return path === null ? null : `response.${ path }`;
}


// helpers //////////

function isMissing(step: Step): step is MissingKey {
  return step.base.kind === 'context' && !step.base.open && !Object.hasOwn(step.base.keys, step.key.text);
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

/** The shortest path to a key of that name, through the first items of lists. */
function findPath(base: Shape, plain: string): string | null {
  let level: { path: string; shape: Shape }[] = [ { path: '', shape: base } ];

  for (let depth = 0; depth < DEPTH && level.length; depth++) {
    const next = level.flatMap(({ path, shape }) => entriesOf(shape).map(([ key, inner ]) => ({ path: joined(path, shape, key), shape: inner, key })));
    const found = next.find(({ key }) => plainKey(key) === plain);

    if (found) {
      return found.path;
    }

    level = next;
  }

  return null;
}

function nearestKey({ keys }: ContextShape, plain: string): string | null {
  return nearestName(plain, Object.keys(keys)) ?? null;
}

function entriesOf(shape: Shape): [ string, Shape ][] {
  const context = shape.kind === 'list' ? shape.item : shape;

  return context.kind === 'context' ? Object.entries(context.keys).filter(([ key ]) => /^\w+$/.test(key)) : [];
}

function joined(path: string, shape: Shape, key: string): string {
  const base = shape.kind === 'list' ? `${ path }[1]` : path;

  return base === '' ? key : `${ base }.${ key }`;
}
