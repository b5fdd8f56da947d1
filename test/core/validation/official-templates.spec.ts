import { expect } from 'chai';

import type { TaskModel } from '../../../core/task';
import { TEMPLATE_VERSIONS, modelChoices } from '../../../core/template';
import type { Operation } from '../../../core/template';
import { validateTask } from '../../../core/validation';
import type { Diagnostic } from '../../../core/validation';
import { parseDiagram } from '../../../lib';
import { OFFICIAL_TIMEOUT, officialDiagram } from '../../helpers/official-diagrams';
import { withChanges } from '../../helpers/task-model';

const TODAY = '2026-11-22';
const CUSTOM_SINCE = 4;
const OPERATIONS: Operation[] = [ 'chat', 'moderation' ];

const FILLED: Record<Operation, Record<string, string>> = {
  chat: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}', 'internal_prompt': 'Say hello.' },
  moderation: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}', 'internal_textToAnalyze': 'Some text.' }
};


describe('core/validation (official templates)', function() {

  this.timeout(OFFICIAL_TIMEOUT);

  for (const { version } of TEMPLATE_VERSIONS) {

    for (const operation of OPERATIONS) {

      it(`should find no mistake of version ${ version }, ${ operation }, filled in`, async function() {

        // given
        const live: Record<string, string> = operation === 'chat' && version >= CUSTOM_SINCE ? { internal_model: 'custom', internal_custom_model: 'gpt-5.6-luna' } : {};
        const task = filled(await officialTask(version, operation), { ...FILLED[ operation ], ...live });
        const retired = operation === 'chat' && version < CUSTOM_SINCE;

        // when
        const found = validateTask(task, { today: TODAY });

        // then
        expect(seriousOf(found)).to.eql(retired ? [ 'model/shut-down' ] : []);
      });
    }


    for (const { value: model } of modelChoices(version).filter(({ value }) => value !== 'custom' && value !== 'gpt-4o')) {

      it(`should find that ${ model } of version ${ version } is shut down, and nothing else`, async function() {

        // given
        const task = filled(await officialTask(version, 'chat'), { ...FILLED.chat, internal_model: model });

        // when
        const found = validateTask(task, { today: TODAY });

        // then
        expect(seriousOf(found)).to.eql([ 'model/shut-down' ]);
      });
    }
  }
});


// helpers //////////

async function officialTask(version: number, operation: Operation): Promise<TaskModel> {
  const parsed = await parseDiagram(await officialDiagram(version, operation));
  const [ task ] = parsed.ok ? parsed.value : [];

  if (!task) {
    throw new Error(`no task in the diagram of version ${ version }`);
  }

  return task;
}

function filled(task: TaskModel, texts: Record<string, string>): TaskModel {
  return withChanges(task, Object.entries(texts).map(([ field, value ]) => ({ field, value })));
}

function seriousOf(found: Diagnostic[]): string[] {
  return found.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
}
