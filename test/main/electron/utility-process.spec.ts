import path from 'node:path';

import { expect } from 'chai';

import { createUtilityProcessStarter } from '../../../main/electron/utility-process';
import { createWorkerHost } from '../../../node/worker';
import type { WorkerHost } from '../../../node/worker';

import { FakeUtilityProcesses } from '../../helpers/fake-electron';
import type { Jobs } from '../../helpers/worker-jobs';


describe('main/electron - utility process', function() {

  this.timeout(30000);

  const file = path.join(__dirname, '../../helpers/worker-process.cjs');

  let processes: FakeUtilityProcesses;
  let host: WorkerHost<Jobs>;

  beforeEach(function() {
    processes = new FakeUtilityProcesses();
    host = createWorkerHost<Jobs>({ start: createUtilityProcessStarter(processes, file), deadlineMs: 500 });
  });

  afterEach(() => host.dispose());


  it('should run jobs', async function() {
    expect(await host.run('double', 2)).to.eql({ ok: true, value: 4 });
  });


  it('should kill an endless job and run the next in a new process', async function() {

    // when
    const results = await Promise.all([ host.run('endless', null), host.run('double', 2) ]);

    // then
    expect(results).to.eql([ { ok: false, code: 'run/evaluation-deadline' }, { ok: true, value: 4 } ]);
    expect(processes.started).to.have.length(2);
  });


  it('should survive a job that aborts its process', async function() {

    // given
    const patient = createWorkerHost<Jobs>({ start: createUtilityProcessStarter(processes, file), deadlineMs: 25000 });

    // when
    const results = await Promise.all([ patient.run('aborting', null), patient.run('double', 2) ]);

    // then
    expect(results).to.eql([ { ok: false, code: 'run/worker-failed' }, { ok: true, value: 4 } ]);

    patient.dispose();
  });


  it('should not pass the environment on', async function() {

    // when
    await host.run('environment', null);

    // then
    expect(Object.keys(processes.started[ 0 ]?.env ?? {})).to.eql(process.platform === 'win32' ? [ 'SystemRoot' ] : []);
  });

});
