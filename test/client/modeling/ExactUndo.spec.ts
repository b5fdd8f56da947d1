import { expect } from 'chai';

import type { CommandStack } from '../../../client/types/host';

import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { createOfficialDiagram } from '../../helpers/official/create';

import { bootstrapModeler } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/modeling - ExactUndo', function() {

  it('should restore the order that the template\'s behavior changes', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const before = await tested.saveXML();
    const operation = inputOf(tested, 'operation');

    // when
    update(tested, operation, { source: 'moderation' });
    tested.get<CommandStack>('commandStack').undo();

    // then
    expect(await tested.saveXML()).to.equal(before);
  });


  it('should redo what was undone', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));

    update(tested, inputOf(tested, 'operation'), { source: 'moderation' });

    const after = await tested.saveXML();

    // when
    tested.get<CommandStack>('commandStack').undo();
    tested.get<CommandStack>('commandStack').redo();

    // then
    expect(await tested.saveXML()).to.equal(after);
  });


  it('should not write a default that was never there', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask({ retries: null })), { templates: [] });
    const before = await tested.saveXML();

    // when
    update(tested, extension(tested, 'zeebe:TaskDefinition'), { retries: '7' });
    tested.get<CommandStack>('commandStack').undo();

    // then
    expect(await tested.saveXML()).to.equal(before);
  });


  it('should not change the commands of other elements', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram('<bpmn:task id="Task_1" name="Before" />'));
    const { businessObject } = tested.element('Task_1');
    const context = { element: tested.element('Task_1'), moddleElement: businessObject, properties: { name: 'After' }, oldProperties: { name: 'Given' } };

    // when
    tested.get<CommandStack>('commandStack').execute('element.updateModdleProperties', context);
    tested.get<CommandStack>('commandStack').undo();

    // then
    expect(businessObject.get('name')).to.equal('Given');
  });

});


// helpers //////////

type Moddle = { $type: string; get(name: string): unknown };

function update(tested: TestModeler, moddleElement: Moddle, properties: object): void {
  tested.get<CommandStack>('commandStack').execute('element.updateModdleProperties', {
    element: tested.element('Task_1'), moddleElement, properties
  });
}

function extension(tested: TestModeler, type: string): Moddle {
  const extensions = tested.element('Task_1').businessObject.get('extensionElements') as Moddle;
  const found = (extensions.get('values') as Moddle[]).find(value => value.$type === type);

  if (!found) {
    throw new Error(`no <${ type }>`);
  }

  return found;
}

function inputOf(tested: TestModeler, target: string): Moddle {
  const found = (extension(tested, 'zeebe:IoMapping').get('inputParameters') as Moddle[]).find(input => input.get('target') === target);

  if (!found) {
    throw new Error(`no input <${ target }>`);
  }

  return found;
}
