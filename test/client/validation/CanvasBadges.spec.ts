import axe from 'axe-core';
import { expect } from 'chai';

import type { OpenAiModeling } from '../../../client/modeling';
import type { CommandStack } from '../../../client/types/host';

import { createOfficialDiagram } from '../../helpers/official/create';

import { bootstrapModeler, eventually, rendered } from '../bootstrap';


describe('client/validation - CanvasBadges', function() {

  it('should say on the canvas how many problems a task has, and lead to the worst', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const badge = badgeIn(tested.modeler.get<{ getContainer(): HTMLElement }>('canvas').getContainer());

    expect(badge?.getAttribute('aria-label')).to.match(/^Ask the model: \d+ problems\. Go to the first one\.$/);
    expect(badge?.className).to.include('openai-task-canvas-badge-error');

    // when
    badge?.focus();
    badge?.click();

    // then
    await eventually(() => expect(document.activeElement?.closest('[data-group-id="group-OpenAI"]')).to.exist);
  });


  it('should change with the problems', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const container = tested.modeler.get<{ getContainer(): HTMLElement }>('canvas').getContainer();
    const before = Number(badgeIn(container)?.textContent);

    // when
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'internal_prompt', 'Hello');

    // then
    expect(Number(badgeIn(container)?.textContent)).to.equal(before - 1);

    // and when
    tested.get<CommandStack>('commandStack').undo();

    // then
    expect(Number(badgeIn(container)?.textContent)).to.equal(before);
  });


  it('should go with its task and come back with it', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const container = tested.modeler.get<{ getContainer(): HTMLElement }>('canvas').getContainer();

    // when
    tested.get<{ removeElements(elements: unknown[]): void }>('modeling').removeElements([ tested.element('Task_1') ]);

    // then
    expect(badgeIn(container)).to.be.null;

    // and when
    tested.get<CommandStack>('commandStack').undo();

    // then
    expect(badgeIn(container)).to.exist;
  });


  it('should have nothing that axe finds', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const badge = badgeIn(tested.modeler.get<{ getContainer(): HTMLElement }>('canvas').getContainer());

    await rendered();

    // when
    const { violations } = await axe.run(badge ?? document.body);

    // then
    expect(violations.map(({ id }) => id)).to.eql([]);
  });

});


// helpers //////////

function badgeIn(container: HTMLElement): HTMLElement | null {
  return container.querySelector<HTMLElement>('.openai-task-canvas-badge');
}
