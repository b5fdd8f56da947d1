import { expect } from 'chai';

import { fieldById, fieldsOf } from '../../../core/template';
import type { FieldId, Operation } from '../../../core/template';
import type { CommandStack } from '../../../client/types/host';

import { createOfficialDiagram, OFFICIAL_TASKS } from '../../helpers/official/create';
import { entryIds, entryLabelled, entryOf, errorsIn, shownIn, type, unfold } from '../../helpers/panel';

import { bootstrapModeler, eventually, rendered } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


/** A value of every field that the template accepts. FEEL is without its `=`, as typed into the field. */
const TYPED: Record<FieldId, string> = {
  'operation': 'chat',
  'authentication.token': '{{secrets.OPENAI_API_KEY}}',
  'internal_organization': 'org-42',
  'internal_model': 'custom',
  'internal_custom_model': 'gpt-5.6-luna',
  'internal_temperature': '0.7',
  'internal_systemMessage': 'You are brief.\nAnd kind.',
  'internal_chatHistory': 'history',
  'internal_prompt': 'Say "hello" to <you> & me',
  'internal_choices': '2',
  'internal_textToAnalyze': 'Is this fine?',
  'resultVariable': 'answer',
  'resultExpression': '{text: body.id}',
  'connectionTimeoutInSeconds': '45',
  'errorExpression': 'null',
  'retries': '5',
  'retryBackoff': 'PT10S',
  'jobTimeout': 'PT5M'
};

const LABELS: Record<FieldId, string> = {
  'operation': 'Operation',
  'authentication.token': 'OpenAI API key',
  'internal_organization': 'Organization',
  'internal_model': 'Model',
  'internal_custom_model': 'Custom model version',
  'internal_temperature': 'Temperature',
  'internal_systemMessage': 'System message',
  'internal_chatHistory': 'Chat history',
  'internal_prompt': 'Prompt',
  'internal_choices': 'Choices to generate',
  'internal_textToAnalyze': 'Evaluation input',
  'resultVariable': 'Result variable',
  'resultExpression': 'Result expression',
  'connectionTimeoutInSeconds': 'Connection timeout',
  'errorExpression': 'Error expression',
  'retries': 'Retries',
  'retryBackoff': 'Retry backoff',
  'jobTimeout': 'Job timeout'
};

describe('client/properties-panel - parity with the template', function() {

  for (const { version, operation } of OFFICIAL_TASKS) {

    it(`should write version ${ version }, ${ operation }, as the template reads it`, async function() {

      // given
      const ours = await bootstrapModeler(await createOfficialDiagram(version, operation));

      await ours.select('Task_1');

      // when
      await fillIn(ours, version, operation);

      const group = groupOf(ours);
      const shown = Object.fromEntries(entryIds(group).map(id => [ id, shownIn(entryOf(group, id)) ]));

      // then
      expect(errorsIn(ours.panel)).to.be.empty;

      // and when
      const theirs = await bootstrapModeler(await ours.saveXML(), { modules: [] });

      await theirs.select('Task_1');

      // then
      expect(errorsIn(theirs.panel)).to.be.empty;
      expect(theirs.panel.querySelector('[data-group-id="group-OpenAI"]')).to.be.null;

      for (const [ id, value ] of Object.entries(shown)) {
        expect(shownIn(entryOf(theirs.panel, id)), id).to.equal(value);
      }

      expect(Object.values(shown)).to.eql(shownFields(version, operation).map(id => shownValue(id, version, operation)));
    });


    it(`should take back each edit of version ${ version }, ${ operation }, with one undo`, async function() {

      // given
      const tested = await bootstrapModeler(await createOfficialDiagram(version, operation));
      const { panel } = tested;
      const before = await tested.saveXML();

      await tested.select('Task_1');

      await unfold(panel);

      for (const id of shownFields(version, operation).filter(field => field !== 'internal_custom_model')) {

        // when
        type(entryLabelled(panel, LABELS[ id ]), id === 'operation' ? otherThan(operation) : TYPED[ id ]);
        await eventually(async () => expect(await tested.saveXML(), id).not.to.equal(before));
        tested.get<CommandStack>('commandStack').undo();
        await rendered();

        // then
        expect(await tested.saveXML(), id).to.equal(before);
      }
    });

  }

});


// helpers //////////

function groupOf({ panel }: TestModeler): Element {
  const group = panel.querySelector('[data-group-id="group-OpenAI"]');

  if (!group) {
    throw new Error('no OpenAI group');
  }

  return group;
}

/** The fields once the model is `custom`, where the version has that. */
function shownFields(version: number, operation: Operation): FieldId[] {
  return fieldsOf(version, operation, version >= 4 ? 'custom' : 'gpt-4').map(field => field.id);
}

function typedValue(id: FieldId, version: number, operation: Operation): string {
  if (id === 'operation') {
    return operation;
  }

  return id === 'internal_model' && version < 4 ? 'gpt-4' : TYPED[ id ];
}

function shownValue(id: FieldId, version: number, operation: Operation): string {
  return `${ fieldById(id).feel === 'required' ? '=' : '' }${ typedValue(id, version, operation) }`;
}

async function fillIn({ panel }: TestModeler, version: number, operation: Operation): Promise<void> {
  await unfold(panel);

  for (const id of shownFields(version, operation)) {
    type(await eventually(() => entryLabelled(panel, LABELS[ id ])), typedValue(id, version, operation));
    await rendered();
  }
}

function otherThan(operation: Operation): Operation {
  return operation === 'chat' ? 'moderation' : 'chat';
}
