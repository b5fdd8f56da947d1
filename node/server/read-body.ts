import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** Larger bodies are refused. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** The body as text; null where it is too large. It is read to its end in any case: the client reads the response only then. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;

  request.on('data', (chunk: Buffer) => {
    size += chunk.length;

    if (size <= MAX_BODY_BYTES) {
      chunks.push(chunk);
    }
  });

  await once(request, 'end');

  return size <= MAX_BODY_BYTES ? Buffer.concat(chunks).toString('utf8') : null;
}
