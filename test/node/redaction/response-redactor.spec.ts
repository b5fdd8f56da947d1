import path from 'node:path';

import { expect } from 'chai';

import { createCancel, NEVER } from '../../../core/run';
import type { HttpResponse } from '../../../core/run';
import { createRedactionWorker, createThreadStarter } from '../../../node/redaction';
import type { RedactionWorker } from '../../../node/redaction';

const FILE = path.join(__dirname, '../../helpers/redaction.cjs');
const KEY = 'sk-proj-Ab12Cd34Ef56Gh78Ij90';


describe('node/redaction - worker', function() {

  this.timeout(30_000);

  let worker: RedactionWorker;

  beforeEach(function() {
    worker = createRedactionWorker(createThreadStarter(FILE));
  });

  afterEach(() => worker.dispose());


  it('should redact every part of a response', async function() {

    // when
    const response = await worker.redact([ `${ KEY }\r\n` ], answer(`{"echo":"${ KEY }"}`), NEVER);

    // then
    expect(response).to.eql({ status: 200, reason: '***', headers: [ [ 'x-***', '***' ] ], body: '{"echo":"***"}' });
  });


  it('should leave this thread free while it searches', async function() {

    // given
    const ticks: string[] = [];
    const work = worker.redact([ KEY ], answer(KEY.repeat(50_000)), NEVER).then(() => ticks.push('searched'));

    // when
    await new Promise<void>(resolve => {
      setImmediate(() => {
        ticks.push('free');
        resolve();
      });
    });
    await work;

    // then
    expect(ticks).to.eql([ 'free', 'searched' ]);
  });


  it('should end a search that is cancelled, and do the next', async function() {

    // given
    const { signal, cancel } = createCancel();
    const cancelled = worker.redact([ KEY ], answer(KEY.repeat(500_000)), signal);
    const other = worker.redact([ KEY ], answer(KEY), NEVER);

    // when
    cancel();

    // then
    expect(await cancelled).to.be.null;
    expect((await other)?.body).to.equal('***');
  });


  it('should have no answer after its end', async function() {

    // when
    worker.dispose();

    // then
    expect(await worker.redact([ KEY ], answer(KEY), NEVER)).to.be.null;
  });


  it('should have no answer where the thread cannot start', async function() {

    // given
    const broken = createRedactionWorker(createThreadStarter(`${ FILE }.missing`));

    // then
    expect(await broken.redact([ KEY ], answer(KEY), NEVER)).to.be.null;
  });

});


// helpers //////////

function answer(body: string): HttpResponse {
  return { status: 200, reason: KEY, headers: [ [ `x-${ KEY }`, KEY ] ], body };
}
