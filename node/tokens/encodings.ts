import type { Encoding } from '../../core/openai';

/** Text to tokens and back. */
export type Tokenizer = { encode(text: string): number[]; decode(tokens: number[]): string };

/** A text may hold what looks like a control token (`<|endoftext|>`): it counts as the plain text it is. */
const AS_TEXT = { disallowedSpecial: new Set<string>() };

/**
 * Loads an encoding's rank data (one to two megabytes), on first use alone: the module system keeps it afterwards. In
 * the bundles it stands in a file of its own.
 */
export async function loadTokenizer(encoding: Encoding): Promise<Tokenizer> {
  const { encode, decode } = await LOADERS[ encoding ]();

  return { encode: text => encode(text, AS_TEXT), decode: tokens => decode(tokens) };
}


// helpers //////////

const LOADERS = {
  cl100k_base: () => import(/* webpackChunkName: "cl100k_base" */ 'gpt-tokenizer/encoding/cl100k_base'),
  o200k_base: () => import(/* webpackChunkName: "o200k_base" */ 'gpt-tokenizer/encoding/o200k_base')
};
