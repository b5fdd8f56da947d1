import type { Name } from './ast';
import { takeName } from './lexemes';
import type { Scanner } from './scanner';

/** The only property whose name has a space. */
const SPACED_PROPERTY = 'time offset';

export function parseName(scan: Scanner): Name | undefined {
  scan.skip();

  const from = scan.position;
  const text = takeName(scan);

  return text === undefined ? undefined : { text, from, to: scan.position };
}

/** Names with dots between them. */
export function parseQualifiedName(scan: Scanner): Name[] | undefined {
  const names: Name[] = [];
  let next = parseProperty(scan);

  while (next) {
    names.push(next);
    next = scan.isNext('.') ? scan.attempt(() => scan.takeToken('.') ? parseProperty(scan) : undefined) : undefined;
  }

  return names.length ? names : undefined;
}

/** The name after a dot. */
export function parseProperty(scan: Scanner): Name | undefined {
  scan.skip();

  const from = scan.position;

  return scan.take(SPACED_PROPERTY) ? { text: SPACED_PROPERTY, from, to: scan.position } : parseName(scan);
}
