import type { Facts } from './facts';
import { isFeel } from '../../engine';

/** What a field holds before the task runs: its text, or that of FEEL that is a mere text; null where only the run tells. */
export function typedText({ text, expression }: Pick<Facts, 'text' | 'expression'>, field: string): string | null {
  const source = text(field) ?? null;

  if (source === null || !isFeel(source)) {
    return source;
  }

  const tree = expression(field)?.tree;

  return tree?.kind === 'string' ? tree.value : null;
}
