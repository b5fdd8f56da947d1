import { expect } from 'chai';
import { spy } from 'sinon';

import { TaskReads } from '../../../client/validation/TaskReads';

import { serviceTask, shownDiagram } from '../../helpers/diagram';

import { bootstrapModeler } from '../bootstrap';


describe('client/validation - TaskReads', function() {

  it('should read a task once', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask()));
    const { businessObject } = tested.element('Task_1');
    const reads = new TaskReads();
    const task = reads.of(businessObject);
    const get = spy(businessObject, 'get');

    // then
    expect(task?.taskId).to.eql('Task_1');
    expect(reads.of(businessObject)).to.equal(task);
    expect(get.called).to.be.false;
  });


  it('should remember what is no task', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask()));
    const { businessObject } = tested.element('Process_1');
    const reads = new TaskReads();

    // then
    expect(reads.of(businessObject)).to.be.null;
    expect(reads.of(businessObject)).to.be.null;
  });


  it('should look up once who catches errors, however many tasks there are', async function() {

    // given
    const ids = [ 'Task_1', 'Task_2', 'Task_3' ];
    const tested = await bootstrapModeler(shownDiagram(ids.map(id => serviceTask({ id })).join(''), ids));
    const get = spy(tested.element('Process_1').businessObject, 'get');
    const lookUps = () => get.args.filter(([ name ]) => name === 'flowElements').length;
    const reads = new TaskReads();

    // when
    reads.of(tested.element('Task_1').businessObject);

    const first = lookUps();

    reads.of(tested.element('Task_2').businessObject);
    reads.of(tested.element('Task_3').businessObject);

    // then
    expect(first).to.be.above(0);
    expect(lookUps()).to.eql(first);
  });
});
