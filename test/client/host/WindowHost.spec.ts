import { expect } from 'chai';

import { createHostModule, readMeans, SILENT_HOST, WindowHost } from '../../../client/host';
import type { HostPort } from '../../../client/host';
import { FakeHost } from '../../helpers/fake-host';
import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { bootstrapModeler } from '../bootstrap';


describe('client/host - WindowHost', function() {

  it('should show a notice in the application\'s own style', function() {

    // given
    const { host, windowHost } = connected();

    // when
    windowHost.portOf({}).notify({ type: 'success', title: 'Completes.' });

    // then
    expect(host.shown).to.eql([ { type: 'success', title: 'Completes.', closed: false } ]);
  });


  it('should return the Test tab\'s input for an element of the modeler\'s file', async function() {

    // given
    const { host, windowHost } = connected();
    const [ first, second ] = [ {}, {} ];

    host.files.set('/a.bpmn', { taskTesting: { input: { Task_1: '{"a": 1}' } } });
    host.files.set('/b.bpmn', { taskTesting: { input: { Task_1: '{"b": 1}' } } });

    // when
    host.created(first, '/a.bpmn', 'tab-1');
    host.created(second, '/b.bpmn', 'tab-2');

    // then
    expect(await windowHost.portOf(first).taskTestInput('Task_1')).to.equal('{"a": 1}');
    expect(await windowHost.portOf(second).taskTestInput('Task_1')).to.equal('{"b": 1}');
    expect(await windowHost.portOf(first).taskTestInput('Task_2')).to.be.null;
    expect(host.writes).to.equal(0);
  });


  it('should read the file as it is when asked', async function() {

    // given
    const { host, windowHost } = connected();
    const modeler = {};
    const port = windowHost.portOf(modeler);

    host.files.set('/b.bpmn', { taskTesting: { input: { Task_1: '{}' } } });

    const tab = host.created(modeler, '/a.bpmn');

    expect(await port.taskTestInput('Task_1')).to.be.null;

    // when
    tab.file = { name: 'b.bpmn', path: '/b.bpmn' };

    // then
    expect(await port.taskTestInput('Task_1')).to.equal('{}');
  });


  it('should return nothing for a file that was never saved', async function() {

    // given
    const { host, windowHost } = connected();
    const modeler = {};

    host.files.set(null, { taskTesting: { input: { Task_1: '{"of": "another file"}' } } });

    // when
    host.created(modeler, null);

    // then
    expect(await windowHost.portOf(modeler).taskTestInput('Task_1')).to.be.null;
  });


  for (const taskTesting of [ null, 'text', {}, { input: null }, { input: { Task_1: { a: 1 } } } ]) {

    it(`should make nothing of ${ JSON.stringify(taskTesting) }`, async function() {

      // given
      const { host, windowHost } = connected();
      const modeler = {};

      host.files.set('/a.bpmn', { taskTesting });
      host.created(modeler, '/a.bpmn');

      // then
      expect(await windowHost.portOf(modeler).taskTestInput('Task_1')).to.be.null;
    });
  }


  describe('keeping', function() {

    it('should keep what is ours with the file of the modeler, one change after the other', async function() {

      // given
      const { host, windowHost } = connected();
      const [ first, second ] = [ {}, {} ];
      const add = (name: string) => (kept: unknown) => ({ ...kept as object, [ name ]: true });

      host.files.set('/a.bpmn', { taskTesting: {} });
      host.created(first, '/a.bpmn', 'tab-1');
      host.created(second, '/b.bpmn', 'tab-2');

      // when
      await Promise.all([ windowHost.portOf(first).changeKept(add('a')), windowHost.portOf(second).changeKept(add('b')), windowHost.portOf(first).changeKept(add('c')) ]);

      // then
      expect(host.files.get('/a.bpmn')).to.eql({ taskTesting: {}, openAiTask: { a: true, c: true } });
      expect(host.files.get('/b.bpmn')).to.eql({ openAiTask: { b: true } });
      expect(await windowHost.portOf(first).readKept()).to.eql({ a: true, c: true });
    });


    it('should read what is kept only after all that is to be kept', async function() {

      // given
      const { host, windowHost } = connected();
      const modeler = {};
      const port = windowHost.portOf(modeler);

      host.created(modeler, '/a.bpmn');

      // when
      void port.changeKept(() => ({ a: 1 }));

      // then
      expect(await port.readKept()).to.eql({ a: 1 });
    });


    it('should remove what is kept, and write nothing where there is nothing', async function() {

      // given
      const { host, windowHost } = connected();
      const modeler = {};
      const port = windowHost.portOf(modeler);

      host.created(modeler, '/a.bpmn');
      await port.changeKept(() => null);

      expect(host.writes).to.equal(0);

      await port.changeKept(() => ({ a: 1 }));

      // when
      await port.changeKept(() => null);

      // then
      expect(host.files.get('/a.bpmn')).to.eql({ openAiTask: null });
    });


    it('should continue after a failed change', async function() {

      // given
      const { host, windowHost } = connected();
      const modeler = {};
      const port = windowHost.portOf(modeler);

      host.created(modeler, '/a.bpmn');

      // when
      await port.changeKept(() => { throw new Error('a bug'); }).catch(() => undefined);
      await port.changeKept(() => ({ a: 1 }));

      // then
      expect(await port.readKept()).to.eql({ a: 1 });
    });


    it('should keep and read nothing for a file that was never saved', async function() {

      // given
      const { host, windowHost } = connected();
      const modeler = {};
      const port = windowHost.portOf(modeler);

      host.files.set(null, { openAiTask: { of: 'another file' } });
      host.created(modeler, null);

      // when
      await port.changeKept(() => ({ a: 1 }));

      // then
      expect(host.writes).to.equal(0);
      expect(await port.readKept()).to.not.exist;
    });

  });


  it('should do nothing before it is connected and after it is disconnected', async function() {

    // given
    const host = new FakeHost();
    const windowHost = new WindowHost();
    const modeler = {};
    const port = windowHost.portOf(modeler);

    // when
    port.notify({ type: 'error', title: 'Too early' });
    windowHost.connect(readMeans(host.props))();
    port.notify({ type: 'error', title: 'Too late' });

    // then
    expect(host.notices).to.be.empty;
    expect(host.listeners).to.equal(0);
    expect(await port.taskTestInput('Task_1')).to.be.null;
  });


  it('should be the port of the modeler that asks for it', async function() {

    // given
    const { host, windowHost } = connected();
    const tested = await bootstrapModeler(shownDiagram(serviceTask()), { modules: [ createHostModule(undefined, windowHost) ], templates: [] });

    host.files.set('/a.bpmn', { taskTesting: { input: { Task_1: '{"a": 1}' } } });

    // when
    host.created(tested.modeler, '/a.bpmn');

    // then
    expect(await tested.get<HostPort>('openAiTaskHost').taskTestInput('Task_1')).to.equal('{"a": 1}');
  });


  it('should do nothing in a modeler without a port', async function() {

    // when
    const tested = await bootstrapModeler(shownDiagram(serviceTask()), { modules: [ createHostModule() ], templates: [] });

    // then
    expect(tested.get('openAiTaskHost')).to.equal(SILENT_HOST);
    expect(tested.get('openAiTaskAccess')).to.eql({ ok: false, reason: 'no-bridge' });
  });

});


// helpers //////////

function connected() {
  const host = new FakeHost();
  const windowHost = new WindowHost();

  windowHost.connect(readMeans(host.props));

  return { host, windowHost };
}
