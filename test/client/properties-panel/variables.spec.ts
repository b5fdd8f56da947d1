import { expect } from 'chai';

import type { OpenAiModeling } from '../../../client/modeling';
import type { FieldId } from '../../../core/template';

import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { editorOf, entryOf, unfold } from '../../helpers/panel';

import { bootstrapModeler, eventually, rendered } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/properties-panel - variables', function() {

  const cases: [ FieldId, string, string ][] = [
    [ 'internal_prompt', 'compl', 'complaint' ],
    [ 'resultExpression', 'resp', 'response' ],
    [ 'errorExpression', 'err', 'error' ]
  ];

  for (const [ field, typed, expected ] of cases) {

    it(`should offer ${ expected } in ${ field }`, async function() {

      // given
      const tested = await showTask(field);
      const editor = editorOf(entryOf(tested.panel, `openai-${ field }`));

      // when
      editor.focus();
      document.getSelection()?.selectAllChildren(editor);
      document.execCommand('insertText', false, typed);

      // then
      await eventually(() => expect(offered()).to.include(expected));
    });

  }


  it('should offer what an edit of the diagram brings in', async function() {

    // given
    const tested = await showTask('internal_prompt');
    const other = tested.element('Task_2');

    // when
    tested.get<OpenAiModeling>('openAiModeling').setField(other, 'resultVariable', 'completelyNew');
    await rendered();

    const editor = editorOf(entryOf(tested.panel, 'openai-internal_prompt'));

    editor.focus();
    document.getSelection()?.selectAllChildren(editor);
    document.execCommand('insertText', false, 'compl');

    // then
    await eventually(() => expect(offered()).to.include('completelyNew'));
  });

});


// helpers //////////

/** A task with a FEEL field, after a task that writes `complaint`. */
async function showTask(field: FieldId): Promise<TestModeler> {
  const tasks = serviceTask({ inputs: { 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions', 'internal_prompt': '=x' } })
    + serviceTask({ id: 'Task_2', headers: { resultVariable: 'complaint' } });

  const tested = await bootstrapModeler(shownDiagram(tasks, [ 'Task_1', 'Task_2' ]), { templates: [] });

  tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), field, '=x');
  await tested.select('Task_1');
  await unfold(tested.panel);

  return tested;
}

function offered(): string[] {
  return [ ...document.querySelectorAll('.cm-tooltip-autocomplete .cm-completionLabel') ].flatMap(label => label.textContent ?? '');
}
