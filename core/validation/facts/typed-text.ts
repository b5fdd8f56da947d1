import type { Facts } from './facts';
import { isFeel } from '../../engine';

/** The value of a field before the task runs: its text, or a FEEL string literal; null if it is known only at run time. */
export function typedText({ text, expression }: Pick<Facts, 'text' | 'expression'>, field: string): string | null {
  const source = text(field) ?? null;

  if (source === null || !isFeel(source)) {
    return source;
  }

  const tree = expression(field)?.tree;

  return tree?.kind === 'string' ? tree.value : null;
}
