import type { Token } from '../../core/protocol';

/** A source of tokens that no other modeler of the window, nor a window before it, has used. */
export function createTokens(): () => Token {
  const [ seed = 0 ] = crypto.getRandomValues(new Uint32Array(1));
  let count = 0;

  return () => `${ seed.toString(36) }-${ ++count }`;
}
