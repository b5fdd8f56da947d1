import path from 'node:path';

import { expect } from 'chai';

import { createChildProcessStarter, createWorkerHost } from '../../../node/worker';
import type { WorkerHost } from '../../../node/worker';

import type { Jobs } from '../../helpers/worker-jobs';


describe('node/worker - host', function() {

  this.timeout(30000);

  const file = path.join(__dirname, '../../helpers/worker-process.cjs');

  let host: WorkerHost<Jobs>;

  beforeEach(function() {
    host = createWorkerHost<Jobs>({ start: createChildProcessStarter(file), deadlineMs: 500 });
  });

  afterEach(() => host.dispose());


  it('should answer jobs in order', async function() {

    // when
    const results = await Promise.all([ host.run('double', 1), host.run('double', 2), host.run('double', 3) ]);

    // then
    expect(results).to.eql([ 2, 4, 6 ].map(value => ({ ok: true, value })));
  });


  it('should end an endless job and do the next', async function() {

    // when
    const results = await Promise.all([ host.run('double', 1), host.run('endless', null), host.run('double', 2) ]);

    // then
    expect(results).to.eql([ { ok: true, value: 2 }, { ok: false, code: 'run/evaluation-deadline' }, { ok: true, value: 4 } ]);
  });


  it('should survive a job that throws', async function() {

    // when
    const results = await Promise.all([ host.run('throwing', null), host.run('double', 2) ]);

    // then
    expect(results).to.eql([ { ok: false, code: 'run/worker-failed' }, { ok: true, value: 4 } ]);
  });


  it('should survive a job that ends its process', async function() {

    // when
    const results = await Promise.all([ host.run('exiting', null), host.run('double', 2) ]);

    // then
    expect(results).to.eql([ { ok: false, code: 'run/worker-failed' }, { ok: true, value: 4 } ]);
  });


  it('should survive a job that aborts its process', async function() {

    // given
    const patient = createWorkerHost<Jobs>({ start: createChildProcessStarter(file), deadlineMs: 25000 });

    // when
    const results = await Promise.all([ patient.run('aborting', null), patient.run('double', 2) ]);

    // then
    expect(results).to.eql([ { ok: false, code: 'run/worker-failed' }, { ok: true, value: 4 } ]);

    patient.dispose();
  });


  it('should survive a job that takes all memory', async function() {

    // given
    const patient = createWorkerHost<Jobs>({ start: createChildProcessStarter(file, [ '64' ]), deadlineMs: 25000 });

    // when
    const results = [ await patient.run('greedy', null), await patient.run('double', 2) ];

    // then
    expect(results).to.eql([ { ok: false, code: 'run/worker-failed' }, { ok: true, value: 4 } ]);

    patient.dispose();
  });


  it('should keep the environment out of the process', async function() {
    expect(await host.run('environment', null)).to.eql({ ok: true, value: [] });
  });


  it('should answer when the process cannot start', async function() {

    // given
    const lost = createWorkerHost<Jobs>({ start: createChildProcessStarter(path.join(__dirname, 'no-such-file.js')) });

    // then
    expect(await Promise.all([ lost.run('double', 1), lost.run('double', 2) ])).to.eql([
      { ok: false, code: 'run/worker-failed' }, { ok: false, code: 'run/worker-failed' }
    ]);

    lost.dispose();
  });


  it('should answer what waits when disposed, and what comes later', async function() {

    // given
    const waiting = [ host.run('endless', null), host.run('double', 1) ];

    // when
    host.dispose();

    // then
    expect(await Promise.all([ ...waiting, host.run('double', 1) ])).to.eql(Array(3).fill({ ok: false, code: 'run/worker-failed' }));
  });


  it('should do the first job of a warm process', async function() {

    // given
    host.warmUp();

    // then
    expect(await host.run('double', 4)).to.eql({ ok: true, value: 8 });
  });

});
