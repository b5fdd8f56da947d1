/**
 * The lines of a stream, all that one chunk completes at a time: whoever types gets an answer per line, whoever pipes
 * gets batches. Line breaks are `\n` or `\r\n`; text after the last one is a line too.
 */
export async function *readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';

  for await (const chunk of input) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');

    rest = parts.pop() ?? '';

    if (parts.length) {
      yield parts.map(withoutReturn);
    }
  }

  const last = rest + decoder.decode();

  if (last !== '') {
    yield [ withoutReturn(last) ];
  }
}


// helpers //////////

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
