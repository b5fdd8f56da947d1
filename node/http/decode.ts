import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

import type { HttpFailure } from '../../core/run';

type Decoder = (bytes: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>;

const gunzipAsync: Decoder = promisify(gunzip);
const inflateAsync: Decoder = promisify(inflate);
const inflateRawAsync: Decoder = promisify(inflateRaw);
const brotliAsync: Decoder = promisify(brotliDecompress);

/** The compression method of a zlib header; servers also send `deflate` without one. */
const ZLIB_METHOD = 8;

const DECODERS: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  [ 'gzip', gunzipAsync ],
  [ 'x-gzip', gunzipAsync ],
  [ 'deflate', (bytes, limit) => ((bytes[ 0 ] ?? 0) & 0x0f) === ZLIB_METHOD ? inflateAsync(bytes, limit) : inflateRawAsync(bytes, limit) ],
  [ 'br', brotliAsync ]
]);

/** A body without its content codings, the last one applied first. Codings that are not known stay. */
export async function decode(bytes: Buffer, codings: readonly string[], maxBytes: number): Promise<{ bytes: Buffer } | HttpFailure> {
  const names = codings.join(',').split(',').map(name => name.trim().toLowerCase()).reverse();
  let plain = bytes;

  try {
    for (const name of names) {
      plain = plain.length === 0 ? plain : await DECODERS.get(name)?.(plain, { maxOutputLength: maxBytes }) ?? plain;
    }
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? { failure: 'too-large' } : { failure: 'protocol', detail: `Content-Encoding: ${ codeOf(error) }` };
  }

  return { bytes: plain };
}


// helpers //////////

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
