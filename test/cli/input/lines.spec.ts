import { expect } from 'chai';

import { readLines } from '../../../cli/input/lines';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('cli/input/lines', function() {

  it('should give the lines that each chunk completes', async function() {
    expect(await read([ 'a\nb', 'c\r\n\nd' ])).to.eql([ [ 'a' ], [ 'bc', '' ], [ 'd' ] ]);
  });


  it('should put characters together that a chunk cuts apart', async function() {

    // given
    const [ first, second ] = [ bytes('ü\n').slice(0, 1), bytes('ü\n').slice(1) ];

    // then
    expect(await read([ first, second ])).to.eql([ [ 'ü' ] ]);
  });


  it('should give nothing of an empty stream', async function() {
    expect(await read([ '' ])).to.eql([]);
  });

});


// helpers //////////

async function read(chunks: (string | Uint8Array)[]): Promise<string[][]> {
  const batches: string[][] = [];

  for await (const lines of readLines(stream(chunks))) {
    batches.push(lines);
  }

  return batches;
}

async function *stream<T>(chunks: T[]): AsyncGenerator<T> {
  yield* chunks;
}
